import type { Workbook } from 'exceljs'
import { differenceScale } from '#shared/units/format'
import type { Subject } from '../subject'
import { formulaOf, heldName, valuesOf } from './lines'
import { differenceFormat } from './numberFormat'
import { kept } from './page'
import type { Places } from './places'
import { seriesSheet } from './seriesSheet'

/** Every series: what the scenario changes, year by year. */
export function differencesSheet(workbook: Workbook, places: Places, subject: Subject): void {
  const { t } = subject.text
  const title = t('exchange:title.differences')
  const subtitle = t('exchange:subtitle.differences', { name: heldName(subject) })
  seriesSheet(workbook, places, subject, { sheet: 'differences', title, subtitle, tab: 'result' }, ({ variable }) => ({
    unit: differenceScale(variable).unit,
    format: differenceFormat(variable),
    years: valuesOf('difference', variable, subject).map((value, elapsed) => ({
      formula: formulaOf('difference', variable, elapsed, places, subject),
      result: kept(value),
    })),
  }))
}
