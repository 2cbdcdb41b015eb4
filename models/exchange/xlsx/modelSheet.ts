import type { Workbook } from 'exceljs'
import { scenarioName } from '#models/narrative/names'
import type { Subject } from '../subject'
import { FormulaWriter } from './formula'
import { seriesFormat } from './lines'
import { kept } from './page'
import type { Places, Run } from './places'
import { seriesSheet } from './seriesSheet'

/** The whole model of one run: each cell is the series' equation. */
export function modelSheet(workbook: Workbook, places: Places, subject: Subject, run: Run): void {
  const { text, scenario, outcome } = subject
  const { t } = text
  const title = places.titled(
    run,
    run === 'scenario' ? scenarioName(scenario, text) : t('explore:scenario.currentSame'),
  )
  const subtitle = t(`exchange:subtitle.${run}`)
  const writers = places.model.years.map((_, elapsed) => new FormulaWriter(places, run, elapsed, run))
  seriesSheet(workbook, places, subject, { sheet: run, title, subtitle, tab: 'model' }, (equation) => ({
    unit: equation.variable.unit,
    format: seriesFormat(equation.variable, text),
    years: outcome[run].series(equation.variable.id).map((value, elapsed) => ({
      formula: writers[elapsed]?.series(equation) ?? '',
      result: kept(value),
    })),
  }))
}
