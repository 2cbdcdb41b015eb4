import type { Workbook } from 'exceljs'
import type { Figure, Lever } from '#models/engine/model'
import { baseValue, defaultYear } from '#models/engine/parameters'
import { markedLever } from '#models/narrative/leverNature'
import type { Subject } from '../../subject'
import { letters } from '../letters'
import { look, WARN } from '../look'
import { inputFormat } from '../numberFormat'
import { Page } from '../page'
import { HEADER_ROW, type Places } from '../places'
import type { Part, Parts } from './parts'

/** Columns: id, name, unit, unchanged policy, then value and year of each scenario. */
const BASE = 4
const FIRST = BASE + 1
const valueColumn = (index: number): number => FIRST + 2 * index

/** Further apart, two values are not one and the same. */
const SAME = '1E-9'

/** What differs between the scenarios: every lever and each figure that one of them changes, as their own sheets hold them. */
export function settingsSheet(workbook: Workbook, places: Places, { parts }: Parts, subject: Subject): void {
  const { text, study } = subject
  const { t } = text
  const columns = [
    { heading: t('exchange:column.id'), width: 27 },
    { heading: t('exchange:all.setting'), width: 44 },
    { heading: t('exchange:column.unit'), width: 15 },
    { heading: t('explore:scenario.current'), width: 13, numbers: true },
    ...parts.flatMap(({ name }) => [
      { heading: name, width: 18, numbers: true },
      { heading: t('exchange:column.year'), width: 7, numbers: true },
    ]),
  ]
  const page = new Page(workbook, {
    name: places.sheetName('settings'),
    title: t('exchange:all.settings'),
    subtitle: t('exchange:all.settingsAbout'),
    fixed: BASE,
    tab: 'result',
    paper: 'A3',
    columns,
  })
  page.sheet.getRow(HEADER_ROW).height = 34
  page.put(3, 1, t('report:changes.natures'), look.subtitle)
  const isSet = ({ id }: Lever): boolean => parts.some(({ subject }) => subject.scenario.levers[id] !== undefined)
  const changed = places.model.figures.filter(({ id }) =>
    study.scenarios.some(({ assumptions }) => assumptions[id] !== undefined),
  )
  const { levers } = places.model
  let row = HEADER_ROW + 1
  const section = (title: string) => page.section(row++, columns.length, title)
  section(t('exchange:section.levers'))
  for (const lever of levers.filter(isSet)) leverRow(page, row++, lever, parts, subject)
  if (changed.length > 0) {
    section(t('exchange:section.assumptions'))
    for (const figure of changed) figureRow(page, row++, figure, parts, subject)
  }
  section(t('exchange:all.others'))
  for (const lever of levers.filter((each) => !isSet(each))) leverRow(page, row++, lever, parts, subject)
  marked(page, row - 1, parts.length)
}

/** What is not as under unchanged policy stands out, also what is typed later. */
function marked({ sheet }: Page, last: number, count: number): void {
  const first = HEADER_ROW + 1
  for (let index = 0; index < count; index++) {
    const column = letters(valueColumn(index))
    sheet.addConditionalFormatting({
      ref: `${column}${first}:${column}${last}`,
      rules: [
        {
          type: 'expression',
          priority: 1,
          formulae: [`AND(ISNUMBER(${column}${first}),ABS(${column}${first}-$${letters(BASE)}${first})>${SAME})`],
          style: { font: { color: { argb: WARN }, bold: true } },
        },
      ],
    })
  }
}

function leverRow(page: Page, row: number, lever: Lever, parts: readonly Part[], { text }: Subject): void {
  const base = baseValue(lever, {})
  const set = parts.map(({ subject }) => subject.scenario.levers[lever.id])
  const format = inputFormat(lever.unit, lever.step, base, ...set.map((each) => each?.value ?? base))
  page.put(row, 1, lever.id, look.id)
  page.put(row, 2, markedLever(lever, text), look.label)
  page.put(row, 3, text.formats.unit(lever.unit), look.soft)
  page.put(row, BASE, base, look.softNumber, format)
  for (const [index, { places, subject }] of parts.entries()) {
    const value = set[index]?.value ?? baseValue(lever, subject.scenario.assumptions)
    const year = set[index]?.by ?? defaultYear(places.model, lever)
    const at = valueColumn(index)
    page.put(row, at, { formula: places.leverCell(lever, 'scenario', 'value'), result: value }, look.number, format)
    if (year !== null)
      page.put(
        row,
        at + 1,
        { formula: places.leverCell(lever, 'scenario', 'year'), result: year },
        look.softNumber,
        '0',
      )
  }
}

function figureRow(page: Page, row: number, figure: Figure, parts: readonly Part[], { text, figures }: Subject): void {
  const documented = figure.value ?? Number.NaN
  const values = parts.map(({ subject }) => subject.scenario.assumptions[figure.id] ?? documented)
  const format = (value: number) => inputFormat(figure.unit, documented, value)
  page.put(row, 1, figure.id, look.id)
  page.put(row, 2, figures[figure.id]?.label ?? figure.id, look.label)
  page.put(row, 3, text.formats.unit(figure.unit), look.soft)
  page.put(row, BASE, documented, look.softNumber, format(documented))
  for (const [index, { places }] of parts.entries()) {
    const value = values[index] ?? documented
    page.put(row, valueColumn(index), { formula: places.figure(figure), result: value }, look.number, format(value))
  }
}
