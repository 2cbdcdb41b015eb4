import type { Model } from '#models/engine/assemble'
import type { Expression } from '#models/engine/expression'
import { evaluate } from '#models/engine/interpret'
import type { Thing, Variable } from '#models/engine/model'
import { readsOf, type SeriesYear, seriesRead, seriesYearsRead } from '#models/engine/reads'
import { children, operandsOf } from '#models/engine/tree'
import { fromBase } from '#shared/units/unit'
import { apart, type Pair } from './pair'

/** Why the value of an expression stayed although something in it moved. */
export type Standstill =
  /**
   * another operand of a minimum or maximum decides; null when that is a plain limit: all of something, or `floor`, none
   * of it
   */
  | { readonly kind: 'bound'; readonly by: Thing | null; readonly floor?: true }
  /** multiplied by nothing: by what stands at zero, or by the change of what has not been changed */
  | { readonly kind: 'nothing' | 'unchanged'; readonly what: Thing }
  /** a threshold is not reached: the series that moves is less than the least that counts, in its own unit */
  | { readonly kind: 'short'; readonly what: Variable; readonly least: number }

/** How far a series at zero is followed to the lever that keeps it there. */
const DEEP = 3
/** Where more series than this make something up, none of them is what keeps it at zero. */
const FEW = 2

/** The first thing an operand speaks of: a series before a lever before a figure. */
function nameOf(operand: Expression): Thing | null {
  const things = readsOf(operand).map(({ thing }) => thing)
  const first = (type: Thing['type']) => things.find((thing) => thing.type === type)
  return first('variable') ?? first('lever') ?? first('figure') ?? null
}

/** Finds what keeps the parts of an equation still, in one year of a run with a lever and one without it. */
export class StandstillSearch {
  constructor(
    private readonly model: Model,
    private readonly pair: Pair,
  ) {}

  /** Every reason in an expression that is the same in both runs, outermost first. */
  in(expression: Expression, elapsed: number): readonly Standstill[] {
    const reasons: Standstill[] = []
    const seek = (part: Expression): void => {
      if (this.moves(part, elapsed) || !this.holdsMovement(part, elapsed)) return
      const reason =
        part.kind === 'min' || part.kind === 'max'
          ? this.bound(part, elapsed)
          : part.kind === 'binary'
            ? this.nothing(part, elapsed)
            : part.kind === 'when'
              ? this.short(part.condition, elapsed)
              : null
      if (reason) reasons.push(reason)
      else for (const child of children(part)) seek(child)
    }
    seek(expression)
    return reasons
  }

  private value(expression: Expression, elapsed: number): number {
    return evaluate(this.model, this.pair.with, elapsed, expression)
  }

  private moves(expression: Expression, elapsed: number): boolean {
    return apart(this.value(expression, elapsed), evaluate(this.model, this.pair.without, elapsed, expression))
  }

  /** Whether anything an expression is made of differs between the two runs. */
  holdsMovement(expression: Expression, elapsed: number): boolean {
    return (
      readsOf(expression).some(({ thing, leaf }) => thing.type === 'lever' && this.moves(leaf, elapsed)) ||
      seriesYearsRead(expression, elapsed).some((read) => this.seriesMoves(read))
    )
  }

  seriesMoves({ variable, elapsed }: SeriesYear): boolean {
    const index = this.model.equationOf.get(variable)?.index ?? 0
    const at = index * this.model.years.length + elapsed
    return apart(this.pair.with.out[at] ?? Number.NaN, this.pair.without.out[at] ?? Number.NaN)
  }

  private bound(expression: Extract<Expression, { kind: 'min' | 'max' }>, elapsed: number): Standstill | null {
    const all = operandsOf(expression, expression.kind)
    if (!all.some((operand) => this.moves(operand, elapsed))) return null
    const sign = expression.kind === 'min' ? 1 : -1
    const [decides] = all
      .filter((operand) => !this.moves(operand, elapsed))
      .sort((a, b) => sign * (this.value(a, elapsed) - this.value(b, elapsed)))
    if (!decides) return null
    const by = nameOf(decides)
    return { kind: 'bound', by, ...(by === null && expression.kind === 'max' && { floor: true }) }
  }

  /** A condition that something must be at least so much, where it moves and is not. */
  private short(condition: Expression, elapsed: number): Standstill | null {
    if (condition.kind !== 'compare' || (condition.operator !== '>=' && condition.operator !== '>')) return null
    const { left, right } = condition
    if (!this.moves(left, elapsed) || this.moves(right, elapsed)) return null
    const what = nameOf(left)
    if (what?.type !== 'variable' || this.value(left, elapsed) >= this.value(right, elapsed)) return null
    return { kind: 'short', what, least: fromBase(this.value(right, elapsed), what.unit) }
  }

  private nothing(expression: Extract<Expression, { kind: 'binary' }>, elapsed: number): Standstill | null {
    const { operator, left, right } = expression
    const pairs =
      operator === '*'
        ? [[left, right] as const, [right, left] as const]
        : operator === '/'
          ? [[right, left] as const]
          : []
    for (const [moving, still] of pairs)
      if (this.holdsMovement(moving, elapsed) && this.value(still, elapsed) === 0) return this.culprit(still, elapsed)
    return null
  }

  /** What makes an expression nothing: a lever at zero or left alone before a series that is zero. */
  private culprit(expression: Expression, elapsed: number, depth = 0): Standstill | null {
    const levers: Standstill[] = []
    const series: Standstill[] = []
    for (const { thing, kind, leaf } of readsOf(expression)) {
      if (thing.type === 'lever') {
        if (this.value(leaf, elapsed) === 0) levers.push({ kind: 'nothing', what: thing })
        else if (!this.pair.set.has(thing.id)) levers.push({ kind: 'unchanged', what: thing })
      }
      if (thing.type !== 'variable' || (kind !== 'now' && kind !== 'previous')) continue
      if (this.value(leaf, elapsed) !== 0) continue
      const then = kind === 'previous' ? elapsed - 1 : elapsed
      const equation = then > 0 ? this.model.equationOf.get(thing) : undefined
      const parts = new Set(equation ? seriesRead(equation.yearly) : [])
      parts.delete(thing)
      const deeper =
        equation && depth < DEEP && parts.size <= FEW ? this.culprit(equation.yearly, then, depth + 1) : null
      series.push(deeper ?? { kind: 'nothing', what: thing })
    }
    const reached = series.find((each) => each.kind !== 'bound' && each.what.type === 'lever')
    return (
      levers.find(({ kind }) => kind === 'nothing') ??
      levers[0] ??
      this.unchanged(expression, elapsed) ??
      reached ??
      series[0] ??
      null
    )
  }

  /** A series of which only the change counts, and which is what it is in the reference. */
  private unchanged(expression: Expression, elapsed: number): Standstill | null {
    const reads = readsOf(expression)
    for (const { thing, kind, leaf } of reads) {
      if (kind !== 'reference' || thing.type !== 'variable') continue
      const own = reads.find((read) => read.thing === thing && read.kind === 'now')
      if (own && !apart(this.value(own.leaf, elapsed), this.value(leaf, elapsed)))
        return { kind: 'unchanged', what: thing }
    }
    return null
  }
}
