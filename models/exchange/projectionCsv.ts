import { histories } from '#models/belgium/history/history'
import { belgium } from '#models/belgium/model'
import { baselineName, baselineNameOfAll, labelOf, scenarioName, variableOf } from '#models/narrative/names'
import { type Cell, csvText, forSpreadsheets } from './csv'
import type { Subject, Subjects } from './subject'

export const projectionColumns = [
  'scenario',
  'id',
  'label',
  'unit',
  'year',
  'value',
  'reference',
  'difference',
] as const

/** Every series and year of a scenario beside what it is compared with; empty where there is no value. */
const rowsOf = ({ scenario, outcome, baseline, text }: Subject, unitText: (unit: string) => string): Cell[][] => {
  const name = scenarioName(scenario, text)
  return belgium.equations.flatMap(({ variable: { id, unit } }) => {
    const reference = baseline.series(id)
    return outcome.scenario.series(id).map((value, index) => {
      const held = reference[index] ?? Number.NaN
      const year = belgium.years[index] ?? null
      return [name, id, labelOf(id, text), unitText(unit), year, value, held, value - held]
    })
  })
}

/** What was observed of a series before the model begins, a row a year; there is no reference to it. */
const observedRows = (
  names: { readonly seen: string; readonly secondHand: string },
  text: Subject['text'],
  unitText: (unit: string) => string,
): Cell[][] =>
  histories.flatMap(({ series, observations }) =>
    series.flatMap((id) =>
      observations.flatMap(({ year, value, apart, secondHand }) =>
        apart
          ? []
          : [
              [
                secondHand ? names.secondHand : names.seen,
                id,
                labelOf(id, text),
                unitText(variableOf(id).unit),
                year,
                value,
                null,
                null,
              ],
            ],
      ),
    ),
  )

/** One row a series and year, for programs: the model's own units and English column names. */
const asIs = (unit: string): string => unit

export const projectionCsv = (subjects: Subjects): string =>
  csvText(projectionColumns, [
    ...subjects.flatMap((subject) => rowsOf(subject, asIs)),
    ...observedRows({ seen: 'observed', secondHand: 'observed second-hand' }, subjects[0].text, asIs),
  ])

/** The same for a spreadsheet set up for Belgium, column names and units in the reader's language. */
export function spreadsheetCsv(subjects: Subjects): string {
  const [{ study, scenario, text }] = subjects
  const { t, formats } = text
  const name = subjects.length === 1 ? baselineName(study, scenario.assumptions, text) : baselineNameOfAll(study, text)
  const written = (unit: string): string => formats.unit(unit)
  const columns = projectionColumns.map((column) => t(`exchange:csv.${column}`, { name }))
  return csvText(
    columns,
    [
      ...subjects.flatMap((subject) => rowsOf(subject, written)),
      ...observedRows(
        { seen: t('exchange:csv.observed'), secondHand: t('exchange:csv.observedSecondHand') },
        text,
        written,
      ),
    ],
    forSpreadsheets,
  )
}
