import { headlines } from '#models/belgium/headlines'
import { leverSeries } from '#models/belgium/leverCharts'
import { belgium } from '#models/belgium/model'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import type { Inputs } from '#models/engine/inputs'
import type { ChartChoice } from '#shared/study/study'
import { leverOf } from './levers'

const known = new Set(belgium.equations.map(({ variable }) => variable.id))

/** Below this share of a value, a difference comes from arithmetic alone. */
const NOISE = 1e-9

/** Tells which results a scenario moves in some year. */
function movedBy({ settings, assumptions }: Inputs): (id: string) => boolean {
  const [run, reference] = [projectionOf(settings, assumptions), referenceOf(assumptions)]
  return (id) => {
    if (!known.has(id)) return false
    const before = reference.series(id)
    return run.series(id).some((value, at) => Math.abs(value - (before[at] ?? 0)) > NOISE * Math.abs(value))
  }
}

/**
 * The charts that are to show another scenario: where it moves nothing of a chart, what its levers move comes in that
 * place.
 *
 * @param kept a series whose chart stays in any case; null for none
 * @param own what is to come before what its levers move
 */
export function chartsThatMove(
  charts: readonly ChartChoice[],
  scenario: Inputs,
  kept: string | null,
  own: readonly (readonly string[])[] = [],
): readonly ChartChoice[] {
  const moved = movedBy(scenario)
  const stays = ({ series }: ChartChoice): boolean => series.some((id) => id === kept || moved(id))
  const shown = new Set(charts.filter(stays).flatMap(({ series }) => series))
  const others = [
    ...own,
    ...Object.keys(scenario.settings).flatMap((id) => [leverSeries(leverOf(id)) ?? []]),
    ...headlines.map((id) => [id]),
  ]
  return charts.map((chart) => {
    if (stays(chart)) return chart
    const series = others.find((each) => each.some(moved) && !each.some((id) => shown.has(id)))
    for (const id of series ?? []) shown.add(id)
    return series ? { ...chart, series } : chart
  })
}
