import type { Measure } from '#models/analysis/uncertainty/sample'
import type { FigureTexts } from '#models/belgium/figureTexts'
import { measuredScale } from './chartData'
import { labelOf } from './names'
import { spanText } from './ranges'
import type { Text } from './text'

/** What one figure's range does to a result. */
export interface FigureSwing {
  readonly figure: string
  readonly low: number
  readonly high: number
  readonly correlation: number
  readonly placeBySwing: number
  readonly placeByCorrelation: number
  readonly disagrees: boolean
}

const length = ({ low, high }: FigureSwing): number => Math.abs(high - low)

/** Those that move the result at all by either measure, the longest swing first. */
export const moving = (figures: readonly FigureSwing[]): readonly FigureSwing[] =>
  figures.filter((each) => length(each) > 0)

/** Which figure matters most to a result in a year, in a sentence. */
export function rankingTitle(
  figures: readonly FigureSwing[],
  id: string,
  year: number,
  measure: Measure,
  texts: FigureTexts,
  text: Text,
): string {
  const [first] = moving(figures)
  if (!first)
    return figures.some((each) => Number.isNaN(length(each)))
      ? text.t('uncertainty:fan.none', { label: labelOf(id, text), year })
      : text.t('uncertainty:ranking.none', { year })
  const [low, high] = [Math.min(first.low, first.high), Math.max(first.low, first.high)]
  return text.t('uncertainty:ranking.title', {
    figure: texts[first.figure]?.label ?? first.figure,
    range: spanText(low, high, measuredScale(id, measure), text, measure === 'difference'),
    year,
  })
}

/** Where the two measures tell different stories: a sentence a figure. */
export function disagreementTexts(figures: readonly FigureSwing[], texts: FigureTexts, text: Text): readonly string[] {
  return figures
    .filter(({ disagrees }) => disagrees)
    .map(({ figure, placeBySwing, placeByCorrelation }) =>
      text.t('uncertainty:ranking.disagrees', {
        figure: texts[figure]?.label ?? figure,
        swing: placeBySwing,
        correlation: placeByCorrelation,
      }),
    )
}
