import { divisorOf } from '#shared/units/unit'

/** What a selection must know of a model: also that of a release has it. */
interface Rows {
  readonly firstYear: number
  readonly years: readonly number[]
  readonly equations: readonly {
    readonly index: number
    readonly variable: { readonly id: string; readonly unit: string }
  }[]
}

/** Some series in some years of a program's output: what is kept of each of many runs. */
export class Selection {
  /** where each kept value stands in an output, one series after the other */
  readonly positions: Int32Array
  private readonly divisors: Float64Array
  /** how many years of a run, from the first, hold all that is kept */
  readonly span: number

  /** @param ids series of the model, one after the other; throws for an id that is none */
  constructor(
    model: Rows,
    readonly ids: readonly string[],
    readonly years: readonly number[] = model.years,
  ) {
    const length = model.years.length
    this.span = Math.max(model.firstYear, ...years) - model.firstYear + 1
    this.positions = new Int32Array(ids.length * years.length)
    this.divisors = new Float64Array(ids.length * years.length)
    let cell = 0
    for (const id of ids) {
      const equation = model.equations.find(({ variable }) => variable.id === id)
      if (!equation) throw new Error(`no series "${id}"`)
      for (const year of years) {
        this.positions[cell] = equation.index * length + year - model.firstYear
        this.divisors[cell++] = divisorOf(equation.variable.unit)
      }
    }
  }

  get size(): number {
    return this.positions.length
  }

  /** The place of a series' year among the kept values; -1 for one that is not kept. */
  cell(id: string, year: number): number {
    const series = this.ids.indexOf(id)
    const at = this.years.indexOf(year)
    return series < 0 || at < 0 ? -1 : series * this.years.length + at
  }

  /** A kept value in the series' own unit. */
  own(value: number, cell: number): number {
    return value * (this.divisors[cell] ?? 1)
  }

  /** A kept value of an output, in the series' own unit. */
  value(output: Float64Array, cell: number): number {
    return this.own(output[this.positions[cell] ?? -1] ?? Number.NaN, cell)
  }
}
