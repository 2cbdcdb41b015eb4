import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import type { Settings } from '#models/engine/parameters'
import { Projector } from '#models/engine/projection'

export const projector = new Projector(belgium, program)
export const seriesIds = belgium.equations.map(({ variable }) => variable.id)

export const scenario = (settings: Settings) => projector.project(settings, {}).scenario
