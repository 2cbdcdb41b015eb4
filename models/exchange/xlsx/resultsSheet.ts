import type { Workbook } from 'exceljs'
import { headlines } from '#models/belgium/headlines'
import { scenarioName, studyTitle, variableOf } from '#models/narrative/names'
import { supposedBeside } from '#models/narrative/supposed'
import { differenceScale } from '#shared/units/format'
import type { Subject } from '../subject'
import { formulaOf, heldName, seriesFormat, seriesLabel, valuesOf } from './lines'
import { look } from './look'
import { differenceFormat } from './numberFormat'
import { kept, Page } from './page'
import { FIRST_YEAR_COLUMN, HEADER_ROW, type Places } from './places'
import { refusedNotice } from './refusedNotice'

/** Where it is said that something typed into the workbook is refused. */
const NOTICE_ROW = HEADER_ROW + 1

/** The headline outcomes: the scenario, what it is compared with, and what lies between. */
export function resultsSheet(workbook: Workbook, places: Places, subject: Subject): void {
  const { text, study, scenario } = subject
  const { t } = text
  const years = places.model.years
  const columns = [
    { heading: t('exchange:column.id'), width: 23 },
    { heading: t('exchange:column.outcome'), width: 46 },
    { heading: '', width: 26 },
    { heading: t('exchange:column.unit'), width: 11 },
    ...years.map((year) => ({ heading: year, width: 9, numbers: true })),
  ]
  const name = scenarioName(scenario, text)
  const page = new Page(workbook, {
    name: places.sheetName('results'),
    title: studyTitle(study, name),
    subtitle: t('exchange:subtitle.results', { scenario: name }),
    fixed: 4,
    tab: 'result',
    paper: 'A4',
    columns,
  })
  page.put(3, 1, supposedBeside(scenario, study, text).join(' '), look.subtitle)
  page.put(NOTICE_ROW, 1, { formula: refusedNotice([places], [places], t), result: '' }, look.alarm)
  const names = { scenario: name, reference: heldName(subject), difference: t('exchange:line.difference') }
  const looks = { scenario: look.number, reference: look.softNumber, difference: look.strongNumber }
  for (const [index, variable] of headlines.map(variableOf).entries())
    for (const [line, key] of (['scenario', 'reference', 'difference'] as const).entries()) {
      const row = NOTICE_ROW + 1 + index * 4 + line
      page.put(row, 1, variable.id, look.id)
      page.put(row, 2, line === 0 ? seriesLabel(variable, text) : '', look.strong)
      page.put(row, 3, names[key], look.soft)
      page.put(
        row,
        4,
        text.formats.unit(key === 'difference' ? differenceScale(variable).unit : variable.unit),
        look.soft,
      )
      for (const [elapsed, value] of valuesOf(key, variable, subject).entries())
        page.put(
          row,
          FIRST_YEAR_COLUMN.results + elapsed,
          { formula: formulaOf(key, variable, elapsed, places, subject), result: kept(value) },
          looks[key],
          key === 'difference' ? differenceFormat(variable) : seriesFormat(variable, text),
        )
    }
}
