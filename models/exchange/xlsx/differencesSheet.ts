import type { Workbook } from 'exceljs'
import { differenceScale } from '#shared/units/format'
import type { Subject } from '../subject'
import { formulaOf, heldName, valuesOf } from './lines'
import { look } from './look'
import { seriesLabel } from './modelSheet'
import { differenceFormat } from './numberFormat'
import { kept, Page } from './page'
import { FIRST_YEAR_COLUMN, type Places } from './places'

/** Every series: what the scenario changes, year by year. */
export function differencesSheet(workbook: Workbook, places: Places, subject: Subject): void {
  const { text } = subject
  const { t } = text
  const page = new Page(workbook, {
    name: places.sheetName('differences'),
    title: t('exchange:title.differences'),
    subtitle: t('exchange:subtitle.differences', { name: heldName(subject) }),
    fixed: 3,
    tab: 'result',
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
    page.put(row, 3, text.formats.unit(differenceScale(variable).unit), look.soft)
    for (const [elapsed, value] of valuesOf('difference', variable, subject).entries())
      page.put(
        row,
        FIRST_YEAR_COLUMN.model + elapsed,
        { formula: formulaOf('difference', variable, elapsed, places, subject), result: kept(value) },
        look.number,
        differenceFormat(variable),
      )
  }
}
