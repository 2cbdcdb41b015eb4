export interface TornadoRow {
  readonly id: string
  /** the result with the figure at its low and at its high */
  readonly low: number
  readonly high: number
  /** from -1 to 1 */
  readonly correlation: number
}

/** A bar from one share of the width to another, from 0 to 1. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface TornadoLayout {
  /** where the value with every figure most likely stands, as a share of the width */
  readonly centre: number
  readonly rows: readonly {
    readonly id: string
    /** from the centre to the result at the figure's low, and at its high */
    readonly low: Stretch
    readonly high: Stretch
    readonly correlation: Stretch
  }[]
}

const stretch = (one: number, other: number): Stretch => ({ from: Math.min(one, other), to: Math.max(one, other) })

/** Bars around a central value on one scale, and correlations around zero on another. */
export function layoutTornado(rows: readonly TornadoRow[], central: number): TornadoLayout {
  const ends = rows.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite)
  const [least, most] = [Math.min(central, ...ends), Math.max(central, ...ends)]
  const share = (value: number): number =>
    most > least ? ((Number.isFinite(value) ? value : central) - least) / (most - least) : 0.5
  const strongest = Math.max(...rows.map(({ correlation }) => Math.abs(correlation)), 0) || 1
  return {
    centre: share(central),
    rows: rows.map(({ id, low, high, correlation }) => ({
      id,
      low: stretch(share(central), share(low)),
      high: stretch(share(central), share(high)),
      correlation: stretch(0.5, 0.5 + correlation / strongest / 2),
    })),
  }
}
