import type { Workbook } from 'exceljs'
import { baselineName } from '#models/narrative/names'
import type { Subject } from '../subject'
import { seriesFormat } from './lines'
import { kept } from './page'
import type { Places } from './places'
import { seriesSheet } from './seriesSheet'

/** The scenario that the study compares with: its numbers as the app had them, at rest while levers are tried. */
export function comparisonSheet(workbook: Workbook, places: Places, subject: Subject): void {
  const { study, scenario, baseline, text } = subject
  const title = baselineName(study, scenario.assumptions, text)
  const subtitle = text.t('exchange:subtitle.comparison')
  seriesSheet(workbook, places, subject, { sheet: 'comparison', title, subtitle, tab: 'model' }, ({ variable }) => ({
    unit: variable.unit,
    format: seriesFormat(variable, text),
    years: baseline.series(variable.id).map(kept),
  }))
}
