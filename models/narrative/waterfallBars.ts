import { type BarRowData, fallRow, postRow } from '#shared/charts/barScene'
import type { BarRow } from '#shared/charts/barsSvg'
import { layoutWaterfall } from '#shared/charts/waterfall'
import type { WhyWaterfall } from './whyWaterfall'

/** The account of a result as rows of floating bars, for a drawing. */
export function waterfallBars({ start, rows, end }: WhyWaterfall): readonly BarRow[] {
  const layout = layoutWaterfall(start.value, rows)
  const post = ({ name, text }: typeof start, row: BarRowData): BarRow => ({ ...row, name, text, strong: true })
  const falls = rows.flatMap(({ name, text, paint }, index) => {
    const fall = layout.falls[index]
    return fall ? [{ ...fallRow(fall.from, fall.to, paint), name, text, strong: false }] : []
  })
  return [post(start, postRow(layout.start, 'below')), ...falls, post(end, postRow(layout.end, 'above'))]
}
