import type { Model } from '#models/engine/assemble'
import type { Expression } from '#models/engine/expression'
import type { Variable } from '#models/engine/model'
import { readsOf, seriesRead } from '#models/engine/reads'
import { children, operandsOf } from '#models/engine/tree'
import type { Limit } from './goal'
import type { Landscape } from './landscape'

/** Every variable a result is computed from, itself included, whatever the year. */
function upstream(model: Model, id: string): ReadonlySet<Variable> {
  const found = new Set<Variable>()
  const walk = (variable: Variable): void => {
    if (found.has(variable)) return
    found.add(variable)
    const equation = model.equationOf.get(variable)
    if (equation) for (const read of seriesRead(equation.yearly)) walk(read)
  }
  const start = model.equations.find(({ variable }) => variable.id === id)
  if (start) walk(start.variable)
  return found
}

/** The first series an expression speaks of, this year's before last year's. */
function spokenOf(expression: Expression): Variable | null {
  const reads = readsOf(expression).filter(({ kind }) => kind === 'now' || kind === 'previous')
  for (const kind of ['now', 'previous'] as const)
    for (const read of reads) if (read.kind === kind && read.thing.type === 'variable') return read.thing
  return null
}

/** The outermost minima in an expression. */
const minimaIn = (expression: Expression): readonly Expression[] =>
  expression.kind === 'min' ? [expression] : children(expression).flatMap(minimaIn)

/** A nudge inside the bounds: enough to be felt, too little to meet another limit. */
const NUDGE = 1e-3

/** A change of a result that is more than rounding, as a share of it. */
const FELT = 1e-9

/**
 * What keeps a point from going further: levers at their bound that would help beyond it, and what
 * is scarcest where the model takes the least of several things on the way to the result and that counts there.
 */
export function limitsOf(landscape: Landscape, point: Float64Array): readonly Limit[] {
  const { model, goal } = landscape
  const { aim, movers } = goal
  const helps = aim.sense === '>=' ? 1 : -1
  const here = landscape.judge(point).value
  const limits: Limit[] = []
  for (const [index, mover] of movers.entries()) {
    const share = point[index] ?? 0
    const bound = share <= 0 ? 'min' : share >= 1 ? 'max' : null
    if (!bound || mover.min === mover.max) continue
    const inside = point.slice()
    inside[index] = bound === 'min' ? NUDGE : 1 - NUDGE
    if (helps * (here - landscape.judge(inside).value) > 0)
      limits.push({ kind: 'lever', id: mover.lever.id, bound, value: landscape.valueOf(mover, share) })
  }
  landscape.judge(point)
  const around = upstream(model, aim.id)
  // More of it would help, or less would hurt where something further on holds back too.
  const counts = (variable: Variable): boolean =>
    [1 + NUDGE, 1 - NUDGE].some((times) => {
      const change = landscape.scaled(variable, times) - here
      return helps * Math.sign(times - 1) * change > FELT * Math.abs(here)
    })
  for (const { variable, yearly } of model.yearlyOrder) {
    if (!around.has(variable)) continue
    for (const minimum of minimaIn(yearly)) {
      const choices = operandsOf(minimum, 'min').map((side) => ({
        of: spokenOf(side),
        worth: landscape.worth(side, aim.year),
      }))
      const [scarcest] = choices.sort((a, b) => a.worth - b.worth)
      if (scarcest?.of && counts(variable))
        limits.push({ kind: 'series', id: variable.id, by: scarcest.of.id, year: aim.year })
    }
  }
  // What is limited by something that is limited itself has no limit of its own.
  const held = new Set(limits.map(({ id }) => id))
  return limits.filter((limit) => limit.kind === 'lever' || limit.by === limit.id || !held.has(limit.by))
}
