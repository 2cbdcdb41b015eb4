import { useMemo } from 'react'
import { useStore } from 'zustand'
import { RUNS } from '#models/analysis/uncertainty/runs'
import type { Measure } from '#models/analysis/uncertainty/sample'
import type { Inputs } from '#models/engine/inputs'
import { fanChart, fanTitle } from '#models/narrative/fan'
import { baselineName, labelOf } from '#models/narrative/names'
import { chartSource } from '#models/narrative/observed'
import { type AppState, appStore } from '../../app/appStore'
import type { FanRequest } from '../../app/jobs/requests'
import { activeAssumptions } from '../../app/view/active'
import { chooseYear } from '../../app/view/choices'
import { ChartTable } from '../../frame/ChartTable'
import { ChartMenu } from '../../frame/exports/ChartMenu'
import { drawChart } from '../../frame/exports/drawChart'
import { useAnalysis } from '../../frame/useAnalysis'
import { useDerived } from '../../frame/useDerived'
import { ChartFrame } from '../../ui/charts/ChartFrame'
import { LineChart } from '../../ui/charts/LineChart'
import { Progress } from '../../ui/kit/Progress'
import { useText } from '../../ui/text'
import { isAimed, useTarget } from './target'

export interface Subject {
  readonly subject: string
  readonly measure: Measure
  readonly scenario: Inputs
  readonly held: Inputs | null
}

/** The result itself over the years, without any draws. */
function valuesOf({ projection, baseline }: AppState, subject: string, measure: Measure): readonly number[] {
  const levels = projection.series(subject)
  if (measure === 'level') return levels
  const other = baseline.series(subject)
  return levels.map((value, index) => value - (other[index] ?? Number.NaN))
}

/** The result over the years, from its median out to nine draws in ten. */
export function FanCard({ subject, measure, scenario, held }: Subject) {
  const text = useText()
  const { t } = text
  const seed = useStore(appStore, (state) => state.study.seed)
  const year = useStore(appStore, (state) => state.year)
  const span = useStore(appStore, (state) => state.span)
  const against = useStore(appStore, (state) => baselineName(state.study, activeAssumptions(state), text))
  const own = useDerived(valuesOf, subject, measure)
  const target = useTarget(subject, measure, year)
  const request = useMemo(
    (): FanRequest => ({ kind: 'fan', scenario, held, seed, series: [subject], runs: RUNS, measure }),
    [scenario, held, seed, subject, measure],
  )
  const analysis = useAnalysis<'fan'>('uncertainty.fan', request)
  const { answer, asked, stale } = analysis
  const found = asked?.series[0] === subject && asked.measure === measure ? answer : null
  const data = useMemo(() => {
    const mark = { id: 'target', label: t('uncertainty:target.mark'), value: target.value }
    const marks = isAimed(target) ? [mark] : []
    return found && fanChart({ id: subject, measure, found, stale, own, span, marks }, text)
  }, [found, stale, own, span, subject, measure, target, text, t])

  const title = found ? fanTitle(found, subject, year, measure, text) : labelOf(subject, text)
  const unit = data ? text.formats.unit(data.unit) : ''
  const subtitle = [
    unit,
    ...(measure === 'difference' ? [t('explore:chart.against', { name: against })] : []),
    found && t('uncertainty:fan.subtitle', { count: found.count, draws: text.formats.number(found.count, 0) }),
  ]
    .filter(Boolean)
    .join(' · ')
  const source = chartSource([subject], data?.observed ?? [], text)
  return (
    <ChartFrame
      name={title}
      title={title}
      subtitle={subtitle}
      menu={
        data && (
          <ChartMenu
            caption={{ title, subtitle, source }}
            draw={drawChart({ kind: 'lines', data })}
            numbers={{ data, unit }}
          />
        )
      }
      {...(data ? { table: () => <ChartTable data={data} caption={`${title}. ${subtitle}`} /> } : {})}
      footer={<Progress name={t('uncertainty:run.fan')} of={analysis} />}
      source={source}
      className="fan-card"
      stale={stale}
    >
      {data && (
        <LineChart
          data={data}
          year={year}
          onYear={chooseYear}
          description={t('explore:chart.describe', { title, measure: subtitle })}
        />
      )}
    </ChartFrame>
  )
}
