import type { Workbook } from 'exceljs'
import type { Figure } from '#models/engine/model'
import { figureBounds, figureRange } from '#models/engine/settings'
import { allowedText, asOfText, placeText } from '#models/narrative/figures'
import { secondSourceText } from '#models/narrative/secondSource'
import type { Subject } from '../subject'
import { accepted, checkFormula, type Rule, usedFormula } from './check'
import { look, WARN } from './look'
import { inputFormat, meantFormula, typedFormat, typedFormula, typedNumber } from './numberFormat'
import { Page } from './page'
import { HEADER_ROW, type Places } from './places'
import { figureColumns } from './sheetColumns'

const { at } = figureColumns

/** Every figure and assumption: value to change, range, kind, and where it comes from. */
export function figuresSheet(workbook: Workbook, places: Places, subject: Subject): void {
  const { t } = subject.text
  const page = new Page(workbook, {
    name: places.sheetName('figures'),
    title: places.titled('figures', t('exchange:title.figures')),
    subtitle: t('exchange:subtitle.figures'),
    fixed: 2,
    tab: 'input',
    paper: 'A3',
    columns: figureColumns.headed(t),
  })
  for (const figure of places.model.figures) {
    const row = places.figureRow(figure)
    words(page, figure, row, places, subject)
    values(page, figure, row, places, subject)
    if (places.naming && figure.value !== null)
      workbook.definedNames.add(places.on('figures', `$${at.usedValue}$${row}`), figure.id)
  }
  page.sheet.addConditionalFormatting({
    ref: `${at.value}${HEADER_ROW + 1}:${at.value}${HEADER_ROW + places.model.figures.length}`,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [`IFERROR(ABS($${at.usedValue}${FIRST}-$${at.modelValue}${FIRST})>${SAME},TRUE)`],
        style: { font: { color: { argb: WARN }, bold: true } },
      },
    ],
  })
}

/** Further apart, two values are not one and the same. */
const SAME = '1E-9'
const FIRST = HEADER_ROW + 1

/** Bounds as keys of the catalogue, which has no spaces in its keys. */
const BOUNDS = { about: 'about', 'at least': 'atLeast', 'at most': 'atMost' } as const

function words(page: Page, figure: Figure, row: number, places: Places, { text, figures }: Subject): void {
  const { t, model: texts, formats } = text
  const use = figure.structural ? 'structural' : places.model.used.has(figure) ? 'changeable' : 'context'
  const document = figure.document ? (texts.documents[figure.document]?.title ?? figure.document) : ''
  page.put(row, at.id, figure.id, look.id)
  page.put(row, at.label, figures[figure.id]?.label ?? figure.id, look.label)
  page.put(row, at.bound, figure.bound ? t(`exchange:bound.${BOUNDS[figure.bound]}`) : '', look.soft)
  page.put(row, at.unit, formats.unit(figure.unit), look.soft)
  page.put(row, at.kind, t(`explore:kind.${figure.kind}`), look.soft)
  page.put(row, at.use, t(`exchange:use.${use}`), look.soft)
  page.put(row, at.asOf, asOfText(figure, text) ?? '', look.soft)
  page.put(row, at.document, document, look.soft)
  page.put(row, at.place, placeText(figure, text) ?? '', look.soft)
  page.put(row, at.source, texts.sources[figure.id]?.source ?? figure.source ?? '', look.soft)
  page.put(row, at.secondSource, secondSourceText(figure, figures, text), look.soft)
}

function values(page: Page, figure: Figure, row: number, places: Places, subject: Subject): void {
  const { model } = places
  const { scenario, text } = subject
  const changeable = model.used.has(figure) && !figure.structural
  const value = scenario.assumptions[figure.id] ?? figure.value
  const given = [figure.value, figure.low, figure.high].filter((each) => each !== null)
  const digits = [...given, value ?? 0]
  const format = inputFormat(figure.unit, ...digits)
  const typed = value === null ? null : typedNumber(value, figure.unit)
  const style = changeable ? look.input : look.closed
  const cell = page.put(row, at.value, typed, style, typedFormat(figure.unit, ...digits))
  page.put(row, at.modelValue, figure.value, look.softNumber, format)
  page.put(row, at.low, figure.low, look.softNumber, format)
  page.put(row, at.high, figure.high, look.softNumber, format)
  const rule = changeable ? range(places, figure, row, subject) : unchanged(figure, row, subject)
  page.put(row, at.check, { formula: checkFormula([rule]), result: '' }, look.warning)
  if (value !== null)
    page.put(
      row,
      at.usedValue,
      { formula: usedFormula(`${at.check}${row}`, meantFormula(`${at.value}${row}`, figure.unit)), result: value },
      look.softNumber,
      format,
    )
  cell.dataValidation = {
    type: 'custom',
    formulae: [changeable ? rule.accepted : 'FALSE'],
    allowBlank: false,
    showErrorMessage: true,
    errorTitle: text.t('exchange:refused.title'),
    error: rule.message,
  }
}

/** A figure that may be changed lies in its range, which may follow another figure. */
function range(places: Places, figure: Figure, row: number, { scenario, figures, text }: Subject): Rule {
  const { model } = places
  const cell = `${at.value}${row}`
  const bounds = figureBounds(model, figure)
  const { above } = figureRange(model, figure, scenario.assumptions)
  const limits = (list: readonly (number | Figure)[]) =>
    list
      .filter((limit) => typeof limit !== 'number' || Number.isFinite(limit))
      .map((limit) =>
        typeof limit === 'number'
          ? `${typedNumber(limit, figure.unit)}`
          : typedFormula(places.figure(limit), figure.unit),
      )
  const conditions = [
    ...limits(bounds.min).map((limit) => `${cell}${above ? '>' : '>='}${limit}`),
    ...limits(bounds.max).map((limit) => `${cell}<=${limit}`),
  ]
  const words = { range: allowedText(figure, scenario.assumptions, text) }
  const followed = [...bounds.min, ...bounds.max].find((limit) => typeof limit !== 'number')
  const message = followed
    ? text.t('exchange:refused.figureFollowing', { ...words, other: figures[followed.id]?.label ?? followed.id })
    : text.t(conditions.length > 0 ? 'exchange:refused.figure' : 'exchange:refused.figureAny', words)
  return { accepted: accepted.number(cell, conditions), message }
}

/** One that is part of the model keeps its value. */
function unchanged(figure: Figure, row: number, { text }: Subject): Rule {
  const cell = `${at.value}${row}`
  const same = accepted.number(cell, [`${cell}=${typedFormula(`${at.modelValue}${row}`, figure.unit)}`])
  return {
    accepted: figure.value === null ? accepted.nothing(cell) : same,
    message: text.t('exchange:refused.fixed'),
  }
}
