import type { DataValidation, Workbook } from 'exceljs'
import type { Figure } from '#models/engine/model'
import { figureRange } from '#models/engine/settings'
import { secondSourceText } from '#models/narrative/secondSource'
import type { Subject } from '../subject'
import { look, WARN } from './look'
import { inputFormat } from './numberFormat'
import { Page } from './page'
import { HEADER_ROW, type Places } from './places'

/** Every figure and assumption: value to change, range, kind, and where it comes from. */
export function figuresSheet(workbook: Workbook, places: Places, subject: Subject): void {
  const { t } = subject.text
  const page = new Page(workbook, {
    name: places.sheetName('figures'),
    title: t('exchange:title.figures'),
    subtitle: t('exchange:subtitle.figures'),
    fixed: 2,
    tab: 'input',
    paper: 'A3',
    columns: [
      { heading: t('exchange:column.id'), width: 29 },
      { heading: t('exchange:column.figure'), width: 46 },
      { heading: t('exchange:column.value'), width: 12, numbers: true },
      { heading: t('exchange:column.modelValue'), width: 12, numbers: true },
      { heading: t('exchange:column.low'), width: 10, numbers: true },
      { heading: t('exchange:column.high'), width: 10, numbers: true },
      { heading: t('exchange:column.bound'), width: 10 },
      { heading: t('exchange:column.unit'), width: 16 },
      { heading: t('exchange:column.kind'), width: 16 },
      { heading: t('exchange:column.use'), width: 20 },
      { heading: t('exchange:column.asOf'), width: 11 },
      { heading: t('exchange:column.document'), width: 44 },
      { heading: t('exchange:column.place'), width: 30 },
      { heading: t('exchange:column.source'), width: 60 },
      { heading: t('register:second.title'), width: 60 },
    ],
  })
  for (const figure of places.model.figures) {
    const row = places.figureRow(figure)
    words(page, figure, row, places, subject)
    values(page, figure, row, places, subject)
    if (figure.value !== null) workbook.definedNames.add(places.on('figures', `$C$${row}`), figure.id)
  }
  page.sheet.addConditionalFormatting({
    ref: `C${HEADER_ROW + 1}:C${HEADER_ROW + places.model.figures.length}`,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [`$C${HEADER_ROW + 1}<>$D${HEADER_ROW + 1}`],
        style: { font: { color: { argb: WARN }, bold: true } },
      },
    ],
  })
}

/** Bounds as keys of the catalogue, which has no spaces in its keys. */
const BOUNDS = { about: 'about', 'at least': 'atLeast', 'at most': 'atMost' } as const

function words(page: Page, figure: Figure, row: number, places: Places, { text, figures }: Subject): void {
  const { t, model: texts, formats } = text
  const use = figure.structural ? 'structural' : places.model.used.has(figure) ? 'changeable' : 'context'
  const document = figure.document ? (texts.documents[figure.document]?.title ?? figure.document) : ''
  page.put(row, 'A', figure.id, look.id)
  page.put(row, 'B', figures[figure.id]?.label ?? figure.id, look.label)
  page.put(row, 'G', figure.bound ? t(`exchange:bound.${BOUNDS[figure.bound]}`) : '', look.soft)
  page.put(row, 'H', formats.unit(figure.unit), look.soft)
  page.put(row, 'I', t(`explore:kind.${figure.kind}`), look.soft)
  page.put(row, 'J', t(`exchange:use.${use}`), look.soft)
  page.put(row, 'K', figure.asOf ?? '', look.soft)
  page.put(row, 'L', document, look.soft)
  page.put(row, 'M', figure.place ?? '', look.soft)
  page.put(row, 'N', texts.sources[figure.id]?.source ?? figure.source ?? '', look.soft)
  page.put(row, 'O', secondSourceText(figure, figures, text), look.soft)
}

function values(page: Page, figure: Figure, row: number, { model }: Places, { scenario, text }: Subject): void {
  const changeable = model.used.has(figure) && !figure.structural
  const value = scenario.assumptions[figure.id] ?? figure.value
  const given = [figure.value, figure.low, figure.high].filter((each) => each !== null)
  const format = inputFormat(...given, value ?? 0)
  const cell = page.put(row, 'C', value, changeable ? look.input : look.closed, format)
  page.put(row, 'D', figure.value, look.softNumber, format)
  page.put(row, 'E', figure.low, look.softNumber, format)
  page.put(row, 'F', figure.high, look.softNumber, format)
  const { min, max, above } = changeable
    ? figureRange(model, figure, scenario.assumptions)
    : { min: 0, max: 0, above: false }
  cell.dataValidation = {
    ...(changeable ? range(min, max, above) : { type: 'custom', formulae: ['FALSE'] }),
    allowBlank: false,
    showErrorMessage: true,
    errorTitle: text.t('exchange:refused.title'),
    error: text.t(changeable ? 'exchange:refused.figure' : 'exchange:refused.fixed', {
      min,
      max: Number.isFinite(max) ? max : '…',
    }),
  }
}

function range(min: number, max: number, above: boolean): Pick<DataValidation, 'type' | 'operator' | 'formulae'> {
  if (Number.isFinite(max) && !above) return { type: 'decimal', operator: 'between', formulae: [min, max] }
  return { type: 'decimal', operator: above ? 'greaterThan' : 'greaterThanOrEqual', formulae: [min] }
}
