import type { Words } from '../i18n/words'
import { dimensionOf, sameDimension } from './unit'

/** A number and its unit, apart so that they can be set in different type. */
export interface Quantity {
  readonly number: string
  readonly unit: string
  /** whether a space stands between them */
  readonly spaced: boolean
}

/** What values are measured in, and how many decimals they are written with where that is not the unit's to say. */
export interface Scale {
  readonly unit: string
  readonly decimals?: number | null
}

/** A scale, or a unit alone. */
type Measure = string | Scale

const scaleOf = (measure: Measure): Scale => (typeof measure === 'string' ? { unit: measure } : measure)

export type Sign = 'auto' | 'always'

const PERSON = dimensionOf('jobs')
const PERSON_FLOW = dimensionOf('people/yr')

/** The sign for less than nothing. A hyphen in its place is where a line may break. */
const MINUS = '\u2212'
const NO_BREAK = '\u00a0'

/** What a locale writes between a number and the percent sign: "4%" in English and Dutch, "4 %" in French and German. */
function percentGapOf(locale: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'percent' }).formatToParts(0)
  return parts.some(({ type }) => type === 'literal') ? NO_BREAK : ''
}

/** Money whose millions become billions where they are many. */
const MONEY: ReadonlySet<string> = new Set(['M€', 'M€/yr'])

/** From this many millions on, money is told in billions. */
const BILLION = 1000

/** Whether a unit of the model counts people; billions are no unit of the model. */
function isPeople(unit: string): boolean {
  if (unit.startsWith('bn€')) return false
  const dimension = dimensionOf(unit)
  return sameDimension(dimension, PERSON) || sameDimension(dimension, PERSON_FLOW)
}

/** Decimals that the model supports: those of the scale, else by unit. */
function digitsOf({ unit, decimals = null }: Scale, value: number): number {
  if (decimals !== null) return decimals
  if (unit === '% GDP') return 2
  if (unit === '%' || unit === '%/yr' || unit === 'pp' || unit === 'yr') return 1
  if (unit.startsWith('bn€')) return 2
  if (unit.startsWith('M€/yr/') || unit.startsWith('M€/job')) return 3
  if (unit.startsWith('M€')) return Math.abs(value) < 10 ? 1 : 0
  return isPeople(unit) ? 0 : 2
}

/** The scale of what values on another differ by: of shares in percentage points, with as many decimals. */
export const differenceScale = (scale: Scale): Scale =>
  scale.unit === '%' || scale.unit === '% GDP' ? { unit: 'pp', decimals: digitsOf(scale, 0) } : scale

/** A result of people or money is told to the nearest of these, from that size on: the model supports no more. */
const ROUNDING = [
  { from: 1000, to: 100 },
  { from: 100, to: 10 },
] as const
/** Decimals of billions where they are rounded. */
const ROUNDED_BILLIONS = 1

/** The value that is told of people or money where the exact one would promise too much. */
export function roundedTo(value: number, unit: string): number {
  if (!MONEY.has(unit) && !isPeople(unit)) return value
  const to = ROUNDING.find(({ from }) => Math.abs(value) >= from)?.to
  return to === undefined ? value : Math.round(value / to) * to
}

/** Digits that every decimal number keeps when it is stored; more come only from arithmetic. */
const KEPT = 15
/** Digits that count of a fraction that never ends. */
const SIGNIFICANT = 4
/** The most decimals that `Intl.NumberFormat` writes everywhere. */
const MOST_DECIMALS = 20

/**
 * Decimals of the shortest text that reads back as this number.
 *
 * @param significant digits that count of a fraction that never ends
 */
export function decimalsOf(value: number, significant = SIGNIFICANT): number {
  if (!Number.isFinite(value)) return 0
  const exact = Number(value.toPrecision(KEPT)) === value
  const [mantissa = '', power = '0'] = value.toExponential(exact ? undefined : significant - 1).split('e')
  const digits = (mantissa.replace(/0+$/, '').split('.')[1] ?? '').length
  return Math.min(MOST_DECIMALS, Math.max(0, digits - Number(power)))
}

/** Writes numbers for a locale, with units in its language and no more digits than the model supports. */
export class Formats {
  private readonly writers = new Map<string, Intl.NumberFormat>()
  private readonly plurals = new Map<number, Intl.PluralRules>()
  private readonly percentGap: string

  constructor(
    readonly locale: string,
    private readonly units: Words<'units'>,
  ) {
    this.percentGap = percentGapOf(locale)
  }

  private gapBefore(unit: string): string {
    if (unit === '') return ''
    return unit.startsWith('%') ? this.percentGap : NO_BREAK
  }

  /** A number and its unit in one, which no line breaks; the number alone where it has none. */
  together(number: string, unit: string): string {
    return `${number}${this.gapBefore(unit)}${unit.replaceAll(' ', NO_BREAK)}`
  }

  /** A month of a year, from 1: "May 2025". */
  month(year: number, month: number): string {
    const named = new Intl.DateTimeFormat(this.locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
    return named.format(Date.UTC(year, month - 1))
  }

  /** A plain number with exactly, or (`atMost`) no more than, that many decimals. */
  number(value: number, digits: number, sign: Sign = 'auto', atMost = false): string {
    const key = `${digits}${sign}${atMost}`
    let writer = this.writers.get(key)
    if (!writer) {
      writer = new Intl.NumberFormat(this.locale, {
        minimumFractionDigits: atMost ? 0 : digits,
        maximumFractionDigits: digits,
        // A difference that rounds to nothing bears no sign.
        signDisplay: sign === 'always' ? 'exceptZero' : 'negative',
      })
      this.writers.set(key, writer)
    }
    return writer.format(value).replace('-', MINUS)
  }

  /**
   * A number that somebody gave (a figure, a lever's value, an aim), with all its digits: what it reads as is
   * what is computed with. Only the result of an arithmetic that never ends is cut.
   *
   * @param least decimals that are written even where they are zero
   */
  given(value: number, least = 0): string {
    return this.number(value, Math.max(least, decimalsOf(value)))
  }

  /** A given number and its unit, which no line breaks. */
  givenText(value: number, unit: string, least = 0): string {
    const word = this.unitBehind(value, Math.max(least, decimalsOf(value)), unit)
    return this.together(this.given(value, least), word)
  }

  /** The word for a unit, as it stands alone or behind many. */
  unit(unit: string): string {
    return this.word(unit) ?? unit
  }

  /** Every form of a unit that a number may stand before: the words for it, and how the model and the documents write it. */
  unitForms(unit: string): readonly string[] {
    const one = this.word(`${unit}_one`)
    // The unit of a pure number is written by no one.
    const code = unit === '1' ? [] : [unit]
    return [...new Set([this.unit(unit), ...(one === null ? [] : [one]), ...code])]
  }

  private word(key: string): string | null {
    return Object.hasOwn(this.units, key) ? this.units[key as keyof Words<'units'>] : null
  }

  /** The word for a unit behind a number written with so many decimals: "1 emploi", "2 emplois". */
  private unitBehind(value: number, digits: number, unit: string): string {
    const one = this.word(`${unit}_one`)
    if (one === null) return this.unit(unit)
    let rules = this.plurals.get(digits)
    if (!rules) {
      rules = new Intl.PluralRules(this.locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
      this.plurals.set(digits, rules)
    }
    return rules.select(value) === 'one' ? one : this.unit(unit)
  }

  /** @param measure of the value as the model gives it; millions become billions where they are many */
  quantity(value: number, measure: Measure, sign: Sign = 'auto'): Quantity {
    return this.written(value, scaleOf(measure), sign, digitsOf({ unit: 'bn€' }, value))
  }

  private written(value: number, scale: Scale, sign: Sign, billionDigits: number): Quantity {
    const { unit } = scale
    if (MONEY.has(unit) && Math.abs(value) >= BILLION) {
      const billions = unit === 'M€' ? 'bn€' : 'bn€/yr'
      return this.apart(this.number(value / BILLION, billionDigits, sign), this.unit(billions))
    }
    const digits = digitsOf(scale, value)
    return this.apart(this.number(value, digits, sign), this.unitBehind(value, digits, unit))
  }

  /** A number with exactly so many decimals and the word for its unit behind it. */
  counted(value: number, digits: number, unit: string): string {
    return this.together(this.number(value, digits), this.unitBehind(value, digits, unit))
  }

  /** A number and the word for its unit, with what this locale writes between them. */
  apart(number: string, unit: string): Quantity {
    return { number, unit, spaced: this.gapBefore(unit) !== '' }
  }

  /** A result as cards, titles and sentences tell it: people to the hundred, money to the tenth of a billion. */
  rounded(value: number, measure: Measure, sign: Sign = 'auto'): Quantity {
    const scale = scaleOf(measure)
    return this.written(roundedTo(value, scale.unit), scale, sign, ROUNDED_BILLIONS)
  }

  /** The same, number and unit in one. */
  roundedText(value: number, measure: Measure, sign: Sign = 'auto'): string {
    const { number, unit } = this.rounded(value, measure, sign)
    return this.together(number, unit)
  }

  /** A difference as cards, titles and sentences tell it. */
  roundedDifference(value: number, measure: Measure): string {
    const { unit } = scaleOf(measure)
    return MONEY.has(unit) || roundedTo(value, unit) !== value
      ? this.roundedText(value, measure, 'always')
      : this.difference(value, measure)
  }

  /** Number and unit in one, which no line breaks. */
  text(value: number, measure: Measure, sign: Sign = 'auto'): string {
    const { number, unit: word } = this.quantity(value, measure, sign)
    return this.together(number, word)
  }

  /** The difference of two shares is in percentage points. */
  difference(value: number, measure: Measure): string {
    return this.text(value, differenceScale(scaleOf(measure)), 'always')
  }

  /** A value as `text` writes it, with as many more decimals as it takes to be told from another that it is not. */
  textBeside(value: number, other: number, measure: Measure, sign: Sign = 'auto'): string {
    const scale = scaleOf(measure)
    const least = digitsOf(scale, value)
    const apart = (decimals: number) => this.number(value, decimals) !== this.number(other, decimals)
    let decimals = least
    while (value !== other && !apart(decimals) && decimals < MOST_DECIMALS) decimals++
    return this.text(value, decimals === least ? scale : { ...scale, decimals }, sign)
  }

  /** Whether a difference shows in the digits that it is written with; a missing one does. */
  shows(difference: number, measure: Measure): boolean {
    return this.difference(difference, measure) !== this.difference(0, measure)
  }

  /** A value in percent without saying of what, where the sentence does; no more decimals than it has. */
  percent(value: number, digits: number): string {
    return this.together(this.number(value, digits), this.unit('%'))
  }
}
