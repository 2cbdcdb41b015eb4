import type { Workbook } from 'exceljs'
import type { Model } from '#models/engine/assemble'
import type { Lever } from '#models/engine/model'
import { baseValue, defaultYear } from '#models/engine/parameters'
import { leverRange } from '#models/engine/settings'
import { markedLever } from '#models/narrative/leverNature'
import { leverNote } from '#shared/study/scenarios'
import type { Subject } from '../subject'
import { accepted, checkFormula, usedFormula } from './check'
import { look } from './look'
import { inputFormat, meantFormula, typedFormat, typedFormula, typedNumber } from './numberFormat'
import { Page } from './page'
import type { Places } from './places'
import { leverColumns } from './sheetColumns'

const { at } = leverColumns

/** Every lever: the scenario's value and year to change, the base it follows when empty, and what is allowed. */
export function leversSheet(workbook: Workbook, places: Places, subject: Subject): void {
  const { t, model: texts, formats } = subject.text
  const page = new Page(workbook, {
    name: places.sheetName('levers'),
    title: places.titled('levers', t('exchange:title.levers')),
    subtitle: t('exchange:subtitle.levers'),
    fixed: 3,
    tab: 'input',
    paper: 'A3',
    columns: leverColumns.headed(t),
  })
  page.put(3, 1, t('report:changes.natures'), look.subtitle)
  for (const lever of places.model.levers) {
    const row = places.leverRow(lever)
    page.put(row, at.id, lever.id, look.id)
    page.put(row, at.group, texts.groups[lever.group] ?? lever.group, look.soft)
    page.put(row, at.label, markedLever(lever, subject.text), look.label)
    page.put(row, at.unit, formats.unit(lever.unit), look.soft)
    page.put(row, at.help, texts.levers[lever.id]?.help ?? '', look.soft)
    page.put(row, at.note, leverNote(subject.scenario, lever.id), look.label)
    numbers(page, lever, row, subject, places)
    year(page, lever, row, subject, places)
    check(page, lever, row, subject, places)
  }
}

/** The years a lever may be set to be reached in. */
const yearRange = ({ firstYear, years }: Model) => ({ first: firstYear + 1, last: firstYear + years.length - 1 })

/** Why the year of this lever is refused. */
function yearMessage(lever: Lever, { text }: Subject, { model }: Places): string {
  if (typeof lever.by === 'number') return text.t('exchange:refused.year', yearRange(model))
  return text.t(defaultYear(model, lever) === null ? 'exchange:refused.noPath' : 'exchange:refused.atOnce')
}

/** Says what is wrong with the value, else with the year. */
function check(page: Page, lever: Lever, row: number, subject: Subject, places: Places): void {
  const [value, year] = [`${at.value}${row}`, `${at.year}${row}`]
  const { first, last } = yearRange(places.model)
  const limit = (column: 'min' | 'max') => typedFormula(`${at[column]}${row}`, lever.unit)
  const formula = checkFormula([
    {
      accepted: accepted.numberOrNothing(value, [`${value}>=${limit('min')}`, `${value}<=${limit('max')}`]),
      message: subject.text.t('exchange:refused.lever'),
    },
    {
      accepted:
        typeof lever.by === 'number'
          ? accepted.numberOrNothing(year, [`${year}>=${first}`, `${year}<=${last}`, `INT(${year})=${year}`])
          : accepted.nothing(year),
      message: yearMessage(lever, subject, places),
    },
  ])
  page.put(row, at.check, { formula, result: '' }, look.warning)
}

function numbers(page: Page, lever: Lever, row: number, { scenario, text }: Subject, places: Places): void {
  const set = scenario.levers[lever.id]
  const base = baseValue(lever, scenario.assumptions)
  const { min, max } = leverRange(lever, scenario.assumptions)
  const digits = [lever.step, base, set?.value ?? base]
  const format = inputFormat(lever.unit, ...digits)
  const typed = `${at.value}${row}`
  const range = inputFormat(lever.unit, lever.step)
  page.put(
    row,
    at.base,
    typeof lever.base === 'number' ? base : { formula: places.figure(lever.base), result: base },
    look.number,
    format,
  )
  page.put(row, at.min, min, look.softNumber, range)
  page.put(
    row,
    at.max,
    typeof lever.max === 'number' ? max : { formula: places.figure(lever.max), result: max },
    look.softNumber,
    range,
  )
  page.put(
    row,
    at.usedValue,
    {
      formula: usedFormula(
        `${at.check}${row}`,
        `IF(ISBLANK(${typed}),${at.base}${row},${meantFormula(typed, lever.unit)})`,
      ),
      result: set?.value ?? base,
    },
    look.number,
    format,
  )
  const value = set ? typedNumber(set.value, lever.unit) : null
  page.put(row, at.value, value, look.input, typedFormat(lever.unit, ...digits)).dataValidation = {
    type: 'decimal',
    operator: 'between',
    allowBlank: true,
    formulae: [typedFormula(`$${at.min}$${row}`, lever.unit), typedFormula(`$${at.max}$${row}`, lever.unit)],
    showErrorMessage: true,
    errorTitle: text.t('exchange:refused.title'),
    error: text.t('exchange:refused.lever'),
  }
}

function year(page: Page, lever: Lever, row: number, subject: Subject, places: Places): void {
  const { scenario, text } = subject
  const fallback = defaultYear(places.model, lever)
  const by = scenario.levers[lever.id]?.by
  page.put(row, at.baseYear, fallback, look.softNumber, '0')
  if (typeof lever.by !== 'number') {
    page.put(row, at.year, null, look.closed).dataValidation = {
      type: 'custom',
      allowBlank: true,
      formulae: ['FALSE'],
      showErrorMessage: true,
      errorTitle: text.t('exchange:refused.title'),
      error: yearMessage(lever, subject, places),
    }
    page.put(
      row,
      at.usedYear,
      fallback === null ? null : { formula: `${at.baseYear}${row}`, result: fallback },
      look.softNumber,
      '0',
    )
    return
  }
  const { first, last } = yearRange(places.model)
  page.put(row, at.year, by ?? null, look.input, '0').dataValidation = {
    type: 'whole',
    operator: 'between',
    allowBlank: true,
    formulae: [first, last],
    showErrorMessage: true,
    errorTitle: text.t('exchange:refused.title'),
    error: yearMessage(lever, subject, places),
  }
  const unset = `OR(ISBLANK(${at.value}${row}),ISBLANK(${at.year}${row}))`
  page.put(
    row,
    at.usedYear,
    {
      formula: usedFormula(`${at.check}${row}`, `IF(${unset},${at.baseYear}${row},${at.year}${row})`),
      result: by ?? lever.by,
    },
    look.number,
    '0',
  )
}
