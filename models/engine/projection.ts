import { fromBase } from '#shared/units/unit'
import type { Model } from './assemble'
import { type Assumptions, parameters, type Settings } from './parameters'
import type { Program } from './program'

/** What a projection must know of its model: also that of a release has it. */
type Rows = Pick<Model, 'firstYear' | 'years'> & {
  readonly equations: readonly { readonly variable: { readonly unit: string } }[]
}

/** The outcome of a run: every series, in its own unit, one value a year (NaN where there is none). */
export class Projection {
  constructor(
    private readonly model: Rows,
    private readonly positions: ReadonlyMap<string, number>,
    /** as the program wrote them, base units */
    readonly values: Float64Array,
  ) {}

  get years(): readonly number[] {
    return this.model.years
  }

  /** Throws for an id that is not a series of the model. */
  series(id: string): number[] {
    const { index, unit } = this.find(id)
    const length = this.model.years.length
    return Array.from(this.values.subarray(index * length, (index + 1) * length), (value) => fromBase(value, unit))
  }

  at(id: string, year: number): number {
    const { index, unit } = this.find(id)
    const value = this.values[index * this.model.years.length + year - this.model.firstYear]
    if (value === undefined) throw new Error(`no year ${year} in the projection`)
    return fromBase(value, unit)
  }

  private find(id: string): { index: number; unit: string } {
    const index = this.positions.get(id)
    const equation = index === undefined ? undefined : this.model.equations[index]
    if (index === undefined || !equation) throw new Error(`no series "${id}"`)
    return { index, unit: equation.variable.unit }
  }
}

export interface Outcome {
  readonly scenario: Projection
  readonly reference: Projection
}

/** Runs scenarios of one model, each beside its reference. */
export class Projector {
  private readonly positions: ReadonlyMap<string, number>
  constructor(
    readonly model: Model,
    readonly program: Program,
  ) {
    this.positions = new Map(model.equations.map(({ variable, index }) => [variable.id, index]))
  }

  /** The reference: no lever set. */
  reference(assumptions: Assumptions): Projection {
    const values = new Float64Array(this.program.values)
    this.program.run(parameters(this.model, {}, assumptions), values, values)
    return new Projection(this.model, this.positions, values)
  }

  /** A scenario beside a reference that was run with the same figures. Input as `settings.ts` lets it through. */
  scenario(settings: Settings, assumptions: Assumptions, reference: Projection): Projection {
    const values = new Float64Array(this.program.values)
    this.program.run(parameters(this.model, settings, assumptions), values, reference.values)
    return new Projection(this.model, this.positions, values)
  }

  /** Scenario and reference with the same figures. */
  project(settings: Settings, assumptions: Assumptions): Outcome {
    const reference = this.reference(assumptions)
    return { scenario: this.scenario(settings, assumptions, reference), reference }
  }
}
