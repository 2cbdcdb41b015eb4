import type { Workbook } from 'exceljs'
import { limits } from '#models/belgium/sectors/defenceTurnover'
import type { Variable } from '#models/engine/model'
import { labelOf, scenarioName } from '#models/narrative/names'
import type { FullText } from '#models/narrative/text'
import type { Subject } from '../subject'
import { FormulaWriter } from './formula'
import { look } from './look'
import { levelFormat } from './numberFormat'
import { kept, Page } from './page'
import { FIRST_YEAR_COLUMN, type Places, type Run } from './places'

/** What a series is called, with a word of caution where it is illustrative; other labels bear theirs. */
export function seriesLabel({ id, nature }: Variable, text: FullText): string {
  const label = labelOf(id, text)
  return nature === 'illustrative' ? text.t('exchange:nature.illustrative', { label }) : label
}

/** The number format of a series; what limits defence is a code that reads as a word. */
export function seriesFormat(variable: Variable, { t }: FullText): string {
  if (variable.id !== 'defence.limit') return levelFormat(variable)
  return `[=${limits.orders}]"${t('explore:limit.orders')}";[=${limits.plants}]"${t('explore:limit.plants')}";"${t('explore:limit.people')}"`
}

/** The whole model of one run: a row a series, a column a year, each cell the series' equation. */
export function modelSheet(workbook: Workbook, places: Places, subject: Subject, run: Run): void {
  const { text, scenario, outcome } = subject
  const { t } = text
  const page = new Page(workbook, {
    name: places.sheetName(run),
    title: run === 'scenario' ? scenarioName(scenario, text) : t('explore:scenario.currentSame'),
    subtitle: t(`exchange:subtitle.${run}`),
    fixed: 3,
    tab: 'model',
    paper: 'A3',
    columns: [
      { heading: t('exchange:column.id'), width: 27 },
      { heading: t('exchange:column.series'), width: 48 },
      { heading: t('exchange:column.unit'), width: 17 },
      ...places.model.years.map((year) => ({ heading: year, width: 10, numbers: true })),
    ],
  })
  const writers = places.model.years.map((_, elapsed) => new FormulaWriter(places, run, elapsed, run))
  for (const equation of places.model.equations) {
    const { variable } = equation
    const row = places.variableRow(variable)
    const format = seriesFormat(variable, text)
    page.put(row, 1, variable.id, look.id)
    page.put(row, 2, seriesLabel(variable, text), look.label)
    page.put(row, 3, text.formats.unit(variable.unit), look.soft)
    for (const [elapsed, value] of outcome[run].series(variable.id).entries())
      page.put(
        row,
        FIRST_YEAR_COLUMN.model + elapsed,
        { formula: writers[elapsed]?.series(equation) ?? '', result: kept(value) },
        look.number,
        format,
      )
  }
}
