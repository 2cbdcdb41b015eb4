import { levers } from './levers'
import { isPercent, readRegisters, readUnits } from './registers'

export const FIRST = 2025
export const LAST = 2040

/** Lever id to value in the lever's own unit (60 for 60 %) and the year it is reached. */
export type Settings = Readonly<Record<string, { readonly value: number; readonly by?: number }>>

/** Figure id to value in the register's own unit, in place of the register's. */
export type Figures = Readonly<Record<string, number>>

const values = readRegisters()
const units = readUnits()

/** One run: what it is made from, and the series as far as they have been worked out. Percentages are fractions. */
export class Run {
  readonly #series = new Map<string, Map<number, number>>()

  /** @param reference the run with the same figures and no lever; null for that run itself */
  constructor(
    readonly settings: Settings,
    readonly figures: Figures,
    readonly reference: Run | null,
  ) {}

  /** A figure. */
  f(id: string): number {
    const value = this.figures[id] ?? values[id]
    if (value === undefined) throw new RangeError(`no figure ${id}`)
    return isPercent(units[id] ?? '') ? value / 100 : value
  }

  /** A series in a year. */
  s(id: string, year: number): number {
    const value = this.#series.get(id)?.get(year)
    if (value === undefined) throw new RangeError(`${id} is not known in ${year}`)
    return value
  }

  set(id: string, year: number, value: number): number {
    const known = this.#series.get(id) ?? new Map<number, number>()
    this.#series.set(id, known.set(year, value))
    return value
  }

  /** The series less what it is in the reference. */
  delta(id: string, year: number): number {
    return this.reference ? this.s(id, year) - this.reference.s(id, year) : 0
  }

  ref(id: string, year: number): number {
    return (this.reference ?? this).s(id, year)
  }

  /** The value a lever starts from. */
  base(id: string): number {
    const lever = levers[id]
    if (!lever) throw new RangeError(`no lever ${id}`)
    if (typeof lever.base === 'string') return this.f(lever.base)
    return lever.percent ? lever.base / 100 : lever.base
  }

  /** The value a lever is set to; its base where it is not. */
  target(id: string): number {
    const set = this.settings[id]
    if (!set) return this.base(id)
    return levers[id]?.percent ? set.value / 100 : set.value
  }

  /** The path of a lever, from its base in 2025 (or from elsewhere) to its value. */
  path(id: string, year: number, start = this.base(id)): number {
    const { by = null } = levers[id] ?? {}
    const target = this.target(id)
    if (by === null) return target
    const last = by === 'at once' ? FIRST + 1 : (this.settings[id]?.by ?? by)
    if (year <= FIRST) return start
    return year >= last ? target : start + ((target - start) * (year - FIRST)) / (last - FIRST)
  }

  /** Each series from 2025 to 2040, as fractions. */
  all(): ReadonlyMap<string, readonly number[]> {
    return new Map(
      [...this.#series].map(([id, byYear]) => [id, [...byYear].sort((a, b) => a[0] - b[0]).map(([, v]) => v)]),
    )
  }
}

/** Whether a year lies in the window of so many years from 2026 on. */
export const within = (year: number, years: number): boolean => year > FIRST && year <= FIRST + years
