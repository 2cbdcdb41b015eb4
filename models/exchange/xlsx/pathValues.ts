import { definition } from '#models/belgium/definition'
import { assemble, describeProblem, type Model } from '#models/engine/assemble'
import { path } from '#models/engine/expression'
import { interpret } from '#models/engine/interpret'
import { variable } from '#models/engine/model'
import { type Assumptions, parameters, type Settings } from '#models/engine/parameters'
import { Projection } from '#models/engine/projection'

const idOf = (lever: string): string => `path of ${lever}`

let watched: Model | null = null

/** The model with a series more for each path, as only what is a series is kept of a run. */
function withPaths(): Model {
  if (watched) return watched
  const variables = definition.levers
    .filter(({ by }) => by !== null)
    .map((lever) => variable({ id: idOf(lever.id), unit: lever.unit, equation: () => path(lever) }))
  const assembled = assemble({ ...definition, sectors: [...definition.sectors, { id: 'paths', variables }] })
  if (!assembled.ok) throw new Error(assembled.failure.map(describeProblem).join('\n'))
  watched = assembled.value
  return watched
}

/** Where a lever's path stands each year, in the lever's unit. */
export type PathValues = (lever: string) => readonly number[]

/** The paths of all levers that have one, in a scenario and in its reference. */
export function pathValues(settings: Settings, assumptions: Assumptions): Record<'scenario' | 'reference', PathValues> {
  const model = withPaths()
  const positions = new Map(model.equations.map(({ variable, index }) => [variable.id, index]))
  const run = (set: Settings, reference?: Float64Array) => {
    const out = new Float64Array(model.equations.length * model.years.length)
    interpret(model, parameters(model, set, assumptions), out, reference ?? out)
    return out
  }
  const reference = run({})
  const read = (values: Float64Array): PathValues => {
    const projection = new Projection(model, positions, values)
    return (lever) => projection.series(idOf(lever))
  }
  return { scenario: read(run(settings, reference)), reference: read(reference) }
}
