import type { Workbook } from 'exceljs'
import { baselineName } from '#models/narrative/names'
import type { Subject } from '../subject'
import { look } from './look'
import { seriesFormat, seriesLabel } from './modelSheet'
import { kept, Page } from './page'
import { FIRST_YEAR_COLUMN, type Places } from './places'

/** The scenario that the study compares with: its numbers as the app had them, at rest while levers are tried. */
export function comparisonSheet(
  workbook: Workbook,
  places: Places,
  { study, scenario, baseline, text }: Subject,
): void {
  const { t } = text
  const page = new Page(workbook, {
    name: places.sheetName('comparison'),
    title: baselineName(study, scenario.assumptions, text),
    subtitle: t('exchange:subtitle.comparison'),
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
  for (const { variable } of places.model.equations) {
    const row = places.variableRow(variable)
    page.put(row, 1, variable.id, look.id)
    page.put(row, 2, seriesLabel(variable, text), look.label)
    page.put(row, 3, text.formats.unit(variable.unit), look.soft)
    for (const [elapsed, value] of baseline.series(variable.id).entries())
      page.put(row, FIRST_YEAR_COLUMN.model + elapsed, kept(value), look.number, seriesFormat(variable, text))
  }
}
