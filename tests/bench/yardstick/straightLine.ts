import { type FigureVector, figureIndex, firstYear, type LeverId, type LeverVector, leverIndex, levers } from './layout'
import { project } from './project'
import { isPercent, readRegisters, readUnits } from './registers'
import { emptySeries, type Series } from './series'

/** Lever id to value in the lever's own unit (60 for 60 %) and, for a lever on a path, its year. */
export type Settings = Record<string, { value: number; by?: number }>

const registerValues = readRegisters()
const registerUnits = readUnits()
const figureIds = Object.keys(figureIndex) as (keyof typeof figureIndex)[]
const leverIds = Object.keys(leverIndex) as LeverId[]
const leverCount = leverIds.length
const figureScale = figureIds.map((id) => (isPercent(registerUnits[id] ?? '') ? 100 : 1))

/** Position of each lever's base figure, or -1 where the base is a number. */
const baseFigure = Int32Array.from(leverIds, (id) => {
  const { base } = levers[id]
  return typeof base === 'string' ? figureIndex[base] : -1
})
const baseNumber = Float64Array.from(leverIds, (id) => {
  const { base, percent } = levers[id]
  return typeof base === 'number' ? base / (percent ? 100 : 1) : 0
})
const defaultYears = Float64Array.from(leverIds, (id) => levers[id].by ?? firstYear + 1)

/**
 * The model with its memory: set figures and levers once, then `run` fills `reference` and
 * `scenario` without allocating. Percentages are fractions everywhere in here.
 */
export class StraightLine {
  /** Positions as in `figureIndex`; may be written directly between runs. */
  readonly figures = new Float64Array(figureIds.length)
  /** Positions as in `leverIndex`; NaN is an unset lever. */
  readonly levers = new Float64Array(leverCount)
  /** Year in which each lever's path is complete. */
  readonly years = new Float64Array(leverCount)
  readonly reference: Series = emptySeries()
  readonly scenario: Series = emptySeries()

  private readonly base = new Float64Array(leverCount)
  private readonly target = new Float64Array(leverCount)

  constructor() {
    this.setFigures()
    this.setLevers()
  }

  /** Register values, replaced where `figures` gives another value in the figure's own unit. */
  setFigures(figures: Record<string, number> = {}): void {
    for (const id of Object.keys(figures)) {
      if (!(id in registerUnits)) throw new RangeError(`no figure ${id}`)
    }
    figureIds.forEach((id, index) => {
      const value = figures[id] ?? registerValues[id]
      if (value === undefined) throw new RangeError(`figure ${id} has no value`)
      this.figures[index] = value / (figureScale[index] ?? 1)
    })
  }

  /** Levers that are not named become unset. */
  setLevers(settings: Settings = {}): void {
    this.levers.fill(Number.NaN)
    this.years.set(defaultYears)
    for (const [id, { value, by }] of Object.entries(settings)) {
      if (!isLever(id)) throw new RangeError(`no lever ${id}`)
      const index = leverIndex[id]
      this.levers[index] = value / (levers[id].percent ? 100 : 1)
      if (by === undefined) continue
      if (levers[id].by === undefined) throw new RangeError(`lever ${id} has no year`)
      if (by <= firstYear) throw new RangeError(`lever ${id} cannot be complete by ${by}`)
      this.years[index] = by
    }
  }

  run(): void {
    const { base, target, figures } = this
    for (let i = 0; i < leverCount; i++) {
      const figure = baseFigure[i] as number
      const start = figure < 0 ? (baseNumber[i] as number) : (figures[figure] as number)
      const set = this.levers[i] as number
      base[i] = start
      target[i] = Number.isNaN(set) ? start : set
    }
    const values = figures as unknown as FigureVector
    const unset = base as unknown as LeverVector
    const chosen = target as unknown as LeverVector
    project(values, unset, unset, defaultYears as unknown as LeverVector, this.reference, this.reference)
    project(values, unset, chosen, this.years as unknown as LeverVector, this.scenario, this.reference)
  }
}

function isLever(id: string): id is LeverId {
  return Object.hasOwn(leverIndex, id)
}
