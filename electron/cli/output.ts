import { csvText } from '#models/exchange/csv'
import type { Translate } from '#shared/i18n/translator'
import { Refusal } from './failure'

export const formats = ['json', 'csv'] as const
export type Format = (typeof formats)[number]

/** @throws Refusal for a format that is not one */
export function readFormat<Known extends string>(text: string, known: readonly Known[], t: Translate): Known {
  const format = known.find((candidate) => candidate === text)
  if (!format) throw new Refusal(t('cli:unknown-format', { format: text, known: known.join(', ') }))
  return format
}

export type Row = Readonly<Record<string, string | number | boolean | null>>

/** A list of things in the format asked for; CSV has the first one's keys as its header. */
export function listText(rows: readonly Row[], format: Format): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`
  const columns = Object.keys(rows[0] ?? {})
  return csvText(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? null)),
  )
}
