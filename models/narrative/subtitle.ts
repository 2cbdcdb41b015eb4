import type { ChartChoice } from '#shared/study/study'
import type { Drawn } from './chartData'
import { labelOf } from './names'
import type { Text } from './text'

/** What a chart measures, in which unit, and against what. */
export function chartSubtitle({ series, show }: ChartChoice, drawn: Drawn, against: string, text: Text): string {
  const unit = text.formats.unit(drawn.unit)
  return [
    series.map((id) => labelOf(id, text)).join(' · '),
    ...(unit ? [unit] : []),
    ...(show === 'difference' ? [text.t('explore:chart.against', { name: against })] : []),
    ...(drawn.greys ? [text.t('explore:chart.grey', { name: against })] : []),
  ].join(', ')
}
