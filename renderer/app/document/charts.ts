import { belgium } from '#models/belgium/model'
import type { ChartChoice, Study } from '#shared/study/study'
import { platform } from '../../platform/platform'

export const defaultCharts: readonly ChartChoice[] = [
  { series: ['research.target', 'research.intensityReached'], show: 'level' },
  { series: ['defence.turnover.core', 'defence.orders'], show: 'level' },
]

/** The charts drawn: the study's, or the usual ones where it names none. */
export const chartsOf = ({ charts }: Study): readonly ChartChoice[] => (charts.length > 0 ? charts : defaultCharts)

const known = new Set(belgium.equations.map(({ variable }) => variable.id))

/** The charts chosen last time, where they still make sense. */
export function rememberedCharts(): readonly ChartChoice[] {
  try {
    const kept: unknown = JSON.parse(platform.recall('charts') ?? 'null')
    if (!Array.isArray(kept) || kept.length !== defaultCharts.length) return defaultCharts
    return kept.map((choice: Partial<ChartChoice>, index): ChartChoice => {
      const series = Array.isArray(choice?.series) ? choice.series.filter((id) => known.has(id)) : []
      const fallback = defaultCharts[index] ?? { series: [], show: 'level' }
      return series.length > 0 ? { series, show: choice.show === 'difference' ? 'difference' : 'level' } : fallback
    })
  } catch {
    return defaultCharts
  }
}
