import { expose, transfer } from 'comlink'
import { loadFigureTexts } from '#models/belgium/figureTexts'
import { loadNoteTexts } from '#models/belgium/noteTexts'
import { exporters } from '#models/exchange/exporters'
import { subjectOf } from '#models/exchange/subject'
import { tableWorkbook } from '#models/exchange/table/tableWorkbook'
import { loadText } from '#models/narrative/loadText'
import { createTranslator } from '#shared/i18n/translator'
import type { Delivery, Order } from './order'

async function deliver({ format, study, scenario: id, language, date, ...given }: Order): Promise<Delivery> {
  const scenario = study.scenarios.find((each) => each.id === id)
  if (!scenario) return { ok: false, reason: id }
  const [t, figures, notes] = await Promise.all([
    createTranslator(language),
    loadFigureTexts(language),
    loadNoteTexts(language),
  ])
  const subject = subjectOf(study, scenario, { text: await loadText(language, t), figures, notes, date })
  const { fonts, page, ...chosen } = given
  const tools = { fonts: async () => fonts, page: async () => page, ...chosen }
  const { bytes, beside } = await exporters[format](subject, tools)
  return { ok: true, bytes, beside }
}

const exporting = {
  /** Makes one export. What fails says why, as a value: errors cross to the page without their kind. */
  make: (order: Order): Promise<Delivery> =>
    deliver(order).then(
      (delivery) => (delivery.ok ? transfer(delivery, [delivery.bytes.buffer]) : delivery),
      (error: unknown) => ({ ok: false, reason: error instanceof Error ? error.message : String(error) }),
    ),
  /** A table of scenarios as a workbook. */
  table: tableWorkbook,
}

export type Exporting = typeof exporting
expose(exporting)
