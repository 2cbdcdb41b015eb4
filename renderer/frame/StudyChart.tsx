import { Fragment, type ReactNode, useMemo } from 'react'
import { useStore } from 'zustand'
import { headlines } from '#models/belgium/headlines'
import { drawnBands, mayHaveBand } from '#models/narrative/chartBands'
import { type ChartContent, chartContent } from '#models/narrative/chartContent'
import { withNotation } from '#models/narrative/chartData'
import { baselineName } from '#models/narrative/names'
import { changedBehind } from '#models/narrative/sources'
import type { Text } from '#models/narrative/text'
import type { ChartData } from '#shared/charts/lineData'
import type { ChartChoice } from '#shared/study/study'
import { type AppState, appStore } from '../app/appStore'
import { seenCharts } from '../app/document/seenCharts'
import { bandStore, standingOf } from '../app/jobs/band'
import { activeAssumptions, activeSettings } from '../app/view/active'
import { chooseYear } from '../app/view/choices'
import { ChartFrame } from '../ui/charts/ChartFrame'
import { LineChart } from '../ui/charts/LineChart'
import { ChangedMark } from '../ui/kit/ChangedMark'
import { useText } from '../ui/text'
import { ChartTable } from './ChartTable'
import { Explained } from './explained/Explained'
import { useDerived } from './useDerived'
import { useOtherFigures } from './useOtherFigures'

const NO_CHART: ChartChoice = { series: [headlines[0]], show: 'level' }

/** What a chart card shows of the state. */
function cardOf(state: AppState, position: number, text: Text) {
  const { study, projection, baseline, year, span } = state
  const against = baselineName(study, activeAssumptions(state), text)
  const run = { projection, baseline, baselineName: against, settings: activeSettings(state) }
  const chosen = seenCharts(state)[position] ?? NO_CHART
  const content = chartContent(chosen, run, year, span, text) ?? chartContent(NO_CHART, run, year, span, text)
  return { content, year, changed: changedBehind(content?.choice.series ?? [], activeAssumptions(state)).length }
}

/** The bands of a chart's lines, and how many draws they come from. */
function useBands(content: ChartContent) {
  const known = useStore(bandStore, ({ known }) => known)
  const standing = useStore(appStore, (state) => (known ? standingOf(known, state) : 'other'))
  return useMemo(() => {
    if (!known || standing === 'other') return { bands: [], count: 0 }
    const fan = known.fans[content.choice.show]
    return drawnBands(content, fan, standing === 'stale')
  }, [known, standing, content])
}

/** A chart as it is drawn now. */
export interface ShownChart {
  readonly content: ChartContent
  readonly data: ChartData
  readonly year: number
}

interface Props {
  /** its place among the charts of the study */
  readonly position: number
  readonly controls?: (choice: ChartChoice) => ReactNode
  readonly menu?: (shown: ShownChart) => ReactNode
  /** a line is pressed */
  readonly onLine?: (series: string) => void
}

interface CardProps extends Omit<Props, 'position'> {
  readonly content: ChartContent
  readonly year: number
  /** how many of the figures behind it are changed */
  readonly changed: number
}

function Card({ content, year, changed, controls, menu, onLine }: CardProps) {
  const text = useText()
  const { t } = text
  const { choice, drawn, subtitle, names, measure, title, source, nature } = content
  const { bands, count } = useBands(content)
  const data = useMemo(() => ({ ...withNotation(drawn, text), bands }), [drawn, text, bands])
  const ranged = useStore(bandStore, ({ shown }) => shown)
  const apart = useOtherFigures(choice.show)
  const ofChange = ranged && choice.series.some((id) => !mayHaveBand(id, choice.show))
  return (
    <ChartFrame
      name={title}
      title={<Explained id={choice.series[0] ?? ''}>{title}</Explained>}
      subtitle={
        <>
          {names.map(({ id, label }, index) => (
            <Fragment key={id}>
              {index > 0 && ' · '}
              <Explained id={id}>{label}</Explained>
            </Fragment>
          ))}
          {measure && `, ${measure}`} {nature && <span className="badge">{t(`explore:chart.${nature}`)}</span>}
        </>
      }
      controls={controls?.(choice)}
      menu={menu?.({ content, data, year })}
      table={() => <ChartTable data={data} caption={`${title}. ${subtitle}`} />}
      caption={
        <>
          {count > 0 && apart !== null && `${apart} `}
          {count > 0 && t('odds:band.caption', { count, draws: text.formats.number(count, 0) })}
          {ofChange && `${count > 0 ? ' · ' : ''}${t('odds:band.ofChange')}`}
          {changed > 0 && (
            <span className="chart-changed">
              <ChangedMark /> {t('explore:changed.source', { count: changed })}
            </span>
          )}
        </>
      }
      source={source}
    >
      <LineChart
        data={data}
        year={year}
        onYear={chooseYear}
        {...(onLine && { onLine })}
        description={t('explore:chart.describe', { title, measure: subtitle })}
      />
    </ChartFrame>
  )
}

/** A chart of the study: a title that says what is seen, the lines, the table behind, and where it comes from. */
export function StudyChart({ position, ...tools }: Props) {
  const { content, ...card } = useDerived(cardOf, position, useText())
  return content && <Card content={content} {...card} {...tools} />
}
