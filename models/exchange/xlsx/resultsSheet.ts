import type { Workbook } from 'exceljs'
import { headlines } from '#models/belgium/headlines'
import type { Variable } from '#models/engine/model'
import { scenarioName, variableOf } from '#models/narrative/names'
import { maybeMissing } from '../missing'
import type { Subject } from '../subject'
import { look } from './look'
import { seriesFormat, seriesLabel } from './modelSheet'
import { differenceFormat } from './numberFormat'
import { kept, Page } from './page'
import { addPictures, type Picture } from './pictures'
import { FIRST_YEAR_COLUMN, HEADER_ROW, letters, type Places } from './places'

type Line = 'scenario' | 'reference' | 'difference'

/** The formula of one line of a series in one year, from the sheets of the model. */
function formulaOf(line: Line, variable: Variable, elapsed: number, places: Places): string {
  const cell = `${letters(FIRST_YEAR_COLUMN.model + elapsed)}${places.variableRow(variable)}`
  const scenario = places.on('scenario', cell)
  const reference = places.on('reference', cell)
  if (line !== 'difference') return line === 'scenario' ? scenario : reference
  const difference = `${scenario}-${reference}`
  return maybeMissing(places.model).has(variable)
    ? `IF(OR(${scenario}="",${reference}=""),"",${difference})`
    : difference
}

/** The headline outcomes: the scenario, the reference, what lies between, and pictures of the charts below. */
export function resultsSheet(workbook: Workbook, places: Places, subject: Subject, pictures: readonly Picture[]): void {
  const { text, study, scenario } = subject
  const { t } = text
  const years = places.model.years
  const columns = [
    { heading: t('exchange:column.id'), width: 23 },
    { heading: t('exchange:column.outcome'), width: 38 },
    { heading: '', width: 26 },
    { heading: t('exchange:column.unit'), width: 11 },
    ...years.map((year) => ({ heading: year, width: 9, numbers: true })),
  ]
  const name = scenarioName(scenario, text)
  const page = new Page(workbook, {
    name: places.sheetName('results'),
    title: study.title || name,
    subtitle: t('exchange:subtitle.results', { scenario: name }),
    fixed: 4,
    tab: 'result',
    paper: 'A4',
    columns,
  })
  const names = { scenario: name, reference: t('exchange:line.reference'), difference: t('exchange:line.difference') }
  const looks = { scenario: look.number, reference: look.softNumber, difference: look.strongNumber }
  for (const [index, variable] of headlines.map(variableOf).entries())
    for (const [line, key] of (['scenario', 'reference', 'difference'] as const).entries()) {
      const row = HEADER_ROW + 1 + index * 4 + line
      page.put(row, 1, variable.id, look.id)
      page.put(row, 2, line === 0 ? seriesLabel(variable, text) : '', look.strong)
      page.put(row, 3, names[key], look.soft)
      page.put(row, 4, text.formats.unit(key === 'difference' ? differenceUnit(variable) : variable.unit), look.soft)
      for (const [elapsed, value] of valuesOf(key, variable, subject).entries())
        page.put(
          row,
          FIRST_YEAR_COLUMN.results + elapsed,
          { formula: formulaOf(key, variable, elapsed, places), result: kept(value) },
          looks[key],
          key === 'difference' ? differenceFormat(variable.unit) : seriesFormat(variable, text),
        )
    }
  const below = HEADER_ROW + 2 + headlines.length * 4
  if (pictures.length > 0) {
    page.section(below, columns.length, t('exchange:section.charts'))
    addPictures(workbook, page.sheet, pictures, below + 1)
  }
}

/** The difference of two shares is in percentage points. */
const differenceUnit = ({ unit }: Variable): string => (unit === '%' || unit === '% GDP' ? 'pp' : unit)

function valuesOf(line: Line, { id }: Variable, { outcome }: Subject): readonly number[] {
  if (line !== 'difference') return outcome[line].series(id)
  const reference = outcome.reference.series(id)
  return outcome.scenario.series(id).map((value, index) => value - (reference[index] ?? Number.NaN))
}

/** Every series: what the scenario changes, year by year. */
export function differencesSheet(workbook: Workbook, places: Places, subject: Subject): void {
  const { text } = subject
  const { t } = text
  const page = new Page(workbook, {
    name: places.sheetName('differences'),
    title: t('exchange:title.differences'),
    subtitle: t('exchange:subtitle.differences'),
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
    page.put(row, 3, text.formats.unit(differenceUnit(variable)), look.soft)
    for (const [elapsed, value] of valuesOf('difference', variable, subject).entries())
      page.put(
        row,
        FIRST_YEAR_COLUMN.model + elapsed,
        { formula: formulaOf('difference', variable, elapsed, places), result: kept(value) },
        look.number,
        differenceFormat(variable.unit),
      )
  }
}
