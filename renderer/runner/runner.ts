import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import type { Settings } from '#models/engine/parameters'
import { type Projection, Projector } from '#models/engine/projection'

const projector = new Projector(belgium, program)

/** The current course. It changes only when a figure does. */
export const reference: Projection = projector.reference({})

/** One run takes microseconds, so it is done at once, on the thread that draws. */
export const run = (settings: Settings): Projection => projector.scenario(settings, {}, reference)
