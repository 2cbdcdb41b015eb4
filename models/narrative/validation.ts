import type { FigureTexts } from '#models/belgium/figureTexts'
import type { NoteTexts } from '#models/belgium/noteTexts'
import type { ComparedSettings } from '#models/belgium/validation/comparedSettings'
import type { PublishedResult, Verdict } from '#models/belgium/validation/publishedResult'
import { modelGives, publishedResults, verdictOf } from '#models/belgium/validation/validation'
import { figureQuantity } from './figures'
import { settingTexts } from './levers'
import { listText } from './list'
import { figureOf } from './notes'
import type { Text } from './text'

/** A published result in words, and what the model gives for it now. */
export interface ValidationRow {
  readonly result: PublishedResult
  readonly what: string
  readonly source: string
  readonly how: string
  /** why the model differs; null where it does not */
  readonly why: string | null
  /** the published value or range with its tolerance */
  readonly published: string
  /** what the model gives, computed just now: in the result's unit, and written */
  readonly value: number
  readonly now: string
  readonly verdict: Verdict
}

/** Enough digits to see on which side of a bound a number lies. */
const DIGITS = 3

function resultText(value: number, unit: string, { formats }: Text): string {
  const size = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value))) + 1
  return formats.counted(value, Math.max(0, DIGITS - Math.max(1, size)), unit)
}

/** What was published: a value or a range, and how far from it still agrees. */
function publishedText({ low, central, high, unit, tolerance }: PublishedResult, text: Text): string {
  const { t, formats } = text
  const range =
    low !== null && high !== null
      ? t('ranges:range', { low: formats.given(low), high: formats.givenText(high, unit) })
      : formats.givenText(central ?? Number.NaN, unit)
  return tolerance === 0
    ? range
    : t('register:validation.tolerance', { published: range, tolerance: formats.givenText(tolerance, '%') })
}

/** The table of published results, the model's numbers computed now from the shipped figures. */
export const validationRows = (notes: NoteTexts, text: Text): readonly ValidationRow[] =>
  publishedResults.map((result) => {
    const words = notes.published[result.id]
    const value = modelGives(result)
    return {
      result,
      what: words?.what ?? result.id,
      source: words?.source ?? '',
      how: words?.how ?? '',
      why: words?.why ?? null,
      published: publishedText(result, text),
      value,
      now: resultText(value, result.unit, text),
      verdict: verdictOf(result, value),
    }
  })

/** How many results there are, how many prove nothing, and how the others come out. */
export function validationSummary(rows: readonly ValidationRow[], { t }: Text): string {
  const free = rows.filter(({ result }) => !result.fitted)
  const count = (verdict: Verdict): number => free.filter((row) => row.verdict === verdict).length
  return t('register:validation.summary', {
    all: rows.length,
    fitted: rows.length - free.length,
    free: free.length,
    pass: count('pass'),
    low: count('low'),
    high: count('high'),
  })
}

/** What a run behind a published result sets, in words. */
export function comparedRunName(
  { study, settings, assumptions }: ComparedSettings,
  figureTexts: FigureTexts,
  text: Text,
): string {
  if (study !== null) return text.model.studies[study]?.label ?? study
  const levers = settingTexts(settings, text)
  const figures = Object.entries(assumptions).map(([id, value]) =>
    text.t('register:validation.assumed', {
      figure: figureTexts[id]?.label ?? id,
      value: figureQuantity(value, figureOf(id).unit, text),
    }),
  )
  return listText([...levers, ...figures], text)
}
