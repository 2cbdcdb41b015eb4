import { createStore } from 'zustand/vanilla'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { keyLeverIds } from '#models/belgium/roles'
import type { Lever } from '#models/engine/model'
import type { Settings } from '#models/engine/parameters'
import { MOST_SERIES } from '#models/narrative/chartData'
import { drawnAlike } from '#models/narrative/drawnAlike'
import { chartsOf } from '#models/narrative/usualCharts'
import { failure, type Result, success } from '#shared/result'
import type { ChartChoice, Study } from '#shared/study/study'
import { appStore } from '../appStore'
import { activeSettings } from './active'

/** Why the chart that was asked for is not shown. */
export type NoChart =
  | { readonly kind: 'number'; readonly asked: string; readonly last: number }
  | { readonly kind: 'series'; readonly asked: readonly string[] }
  | { readonly kind: 'apart'; readonly asked: readonly string[] }

/** What another page shows of a living file: one chart and some levers. */
export interface Embedding {
  readonly chart: Result<ChartChoice, NoChart>
  readonly levers: readonly Lever[]
  /** what was asked for and is no lever's id */
  readonly noLevers: readonly string[]
  /** names in the address that say nothing here */
  readonly unknown: readonly string[]
}

/** What an address may ask of an embedded file. */
export const KNOWN: readonly string[] = ['embed', 'chart', 'levers']

const isSeries = (id: string): boolean => belgium.equations.some(({ variable }) => variable.id === id)

const idsIn = (list: string): readonly string[] => [...new Set(list.split(',').map((id) => id.trim()))].filter(Boolean)

/** A chart by its number in the study, from 1, or by the series that it draws. */
function chartAsked(asked: string, study: Study): Embedding['chart'] {
  if (/^\d+$/.test(asked)) {
    const charts = chartsOf(study)
    const chart = charts[Number(asked) - 1]
    return chart ? success(chart) : failure({ kind: 'number', asked, last: charts.length })
  }
  const series = idsIn(asked)
  const unknown = series.filter((id) => !isSeries(id))
  const [first] = series
  if (unknown.length > 0 || first === undefined)
    return failure({ kind: 'series', asked: unknown.length > 0 ? unknown : [asked] })
  const together = series.length <= MOST_SERIES && series.every((id) => drawnAlike(first, id))
  return together ? success({ series, show: 'level' }) : failure({ kind: 'apart', asked: series })
}

/** The ids of the levers that are changed; where none is, of the key levers. */
function usualLevers(settings: Settings): readonly string[] {
  const changed = Object.keys(settings)
  return changed.length > 0 ? changed : keyLeverIds
}

/**
 * What an address asks for: `?embed`, and with it `chart` and `levers`, each of which may be left out.
 *
 * @param settings of the scenario that the file opens with
 */
export function embeddingOf(search: string, study: Study, settings: Settings): Embedding {
  const asked = new URLSearchParams(search)
  const levers = asked.get('levers')
  const ids = levers === null ? usualLevers(settings) : idsIn(levers)
  return {
    chart: chartAsked(asked.get('chart') || '1', study),
    levers: belgium.levers.filter(({ id }) => ids.includes(id)),
    noLevers: ids.filter((id) => !belgium.levers.some((lever) => lever.id === id)),
    unknown: [...new Set(asked.keys())].filter((name) => !KNOWN.includes(name)),
  }
}

export const embedStore = createStore<{ readonly embedding: Embedding | null }>()(() => ({ embedding: null }))

/** Makes the chart that an address asks for the study's first, so that it is drawn, and its range with it, as any is. */
export function embed(search: string): void {
  const state = appStore.getState()
  const embedding = embeddingOf(search, state.study, activeSettings(state))
  embedStore.setState({ embedding })
  if (!embedding.chart.ok) return
  const chart = embedding.chart.value
  const headline = headlines.find((id) => chart.series.includes(id)) ?? state.headline
  appStore.setState({ study: { ...state.study, charts: [chart] }, headline })
}
