import { type History, historyOf, isDrawn } from '#models/belgium/history/history'
import { belgium } from '#models/belgium/model'
import type { Observed } from '#shared/charts/lineData'
import type { ChartChoice } from '#shared/study/study'
import { shortOf } from './names'
import { sourceLine } from './sources'
import type { Text } from './text'

/** What was observed of some series, each history once. */
export const historiesOf = (series: readonly string[]): readonly History[] => [
  ...new Set(series.flatMap((id) => historyOf(id) ?? [])),
]

/**
 * What a chart draws before the model's first year: of levels only, and only where the chart begins there.
 *
 * @param divisor of the values drawn
 */
export function observedBefore(
  { series, show }: ChartChoice,
  span: readonly [number, number],
  divisor: number,
  text: Text,
): readonly Observed[] {
  if (show === 'difference' || span[0] !== belgium.firstYear) return []
  const drawn = historiesOf(series).filter(({ observations }) => observations.some(isDrawn))
  return drawn.map((history) => {
    const shown = history.series.filter((id) => series.includes(id))
    // Several histories each say of what they are.
    const ofWhat = drawn.length > 1 ? shown.slice(0, 1).map((id) => shortOf(id, text)) : []
    const points = history.observations.filter(isDrawn)
    return {
      id: history.id,
      label: [text.t('explore:chart.observedLine'), ...ofWhat].join(' · '),
      series: shown,
      points: points.map(({ year, value, secondHand = false }) => ({ year, value: value / divisor, secondHand })),
    }
  })
}

/** Who says what a chart draws before its first year, and that some of it is second-hand; empty where it draws none. */
export function observedSource(observed: readonly Observed[], { t, model }: Text): string {
  if (observed.length === 0) return ''
  const sources = observed.map(({ id }) => model.history[id]?.line ?? id).join(t('explore:chart.sourceJoin'))
  const secondHand = observed.some(({ points }) => points.some((point) => point.secondHand))
  return t(secondHand ? 'explore:chart.observedSecondHand' : 'explore:chart.observed', { sources })
}

/** The source line of a chart, with what it draws before its first year. */
export const chartSource = (series: readonly string[], observed: readonly Observed[], text: Text): string =>
  [sourceLine(series, text), observedSource(observed, text)].filter(Boolean).join(' · ')
