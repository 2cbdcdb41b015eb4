import { belgium } from '#models/belgium/model'
import { usualCharts } from '#models/narrative/usualCharts'
import type { ChartChoice } from '#shared/study/study'
import { platform } from '../../platform/platform'

const known = new Set(belgium.equations.map(({ variable }) => variable.id))

/** The charts chosen last time, where they still make sense; none for those that were not chosen. */
export function rememberedCharts(): readonly ChartChoice[] {
  try {
    const kept: unknown = JSON.parse(platform.recall('charts') ?? '[]')
    if (!Array.isArray(kept) || kept.length > usualCharts.length) return []
    return kept.map((choice: Partial<ChartChoice>, index): ChartChoice => {
      const series = Array.isArray(choice?.series) ? choice.series.filter((id) => known.has(id)) : []
      const fallback = usualCharts[index] ?? { series: [], show: 'level' }
      return series.length > 0 ? { series, show: choice.show === 'difference' ? 'difference' : 'level' } : fallback
    })
  } catch {
    return []
  }
}
