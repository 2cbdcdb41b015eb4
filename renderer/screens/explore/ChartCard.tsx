import { Fragment, useMemo } from 'react'
import { useStore } from 'zustand'
import { headlines } from '#models/belgium/headlines'
import { chartBands } from '#models/narrative/chartBands'
import { type ChartContent, chartContent } from '#models/narrative/chartContent'
import { type Drawn, withNotation } from '#models/narrative/chartData'
import { baselineName } from '#models/narrative/names'
import { changedBehind } from '#models/narrative/sources'
import type { Text } from '#models/narrative/text'
import { FOLLOWING, isPinned } from '#models/narrative/usualCharts'
import type { ChartChoice } from '#shared/study/study'
import { type AppState, appStore } from '../../app/appStore'
import { chooseChart, unpinChart } from '../../app/document/chooseChart'
import { seenCharts } from '../../app/document/seenCharts'
import { bandStore, showBand, standingOf } from '../../app/jobs/band'
import { activeAssumptions, activeSettings } from '../../app/view/active'
import { chooseYear, explain } from '../../app/view/choices'
import { ChartTable } from '../../frame/ChartTable'
import { Explained } from '../../frame/explained/Explained'
import { ChartMenu } from '../../frame/exports/ChartMenu'
import { drawChart } from '../../frame/exports/drawChart'
import { Opener } from '../../frame/Opener'
import { useDerived } from '../../frame/useDerived'
import { ChartFrame } from '../../ui/charts/ChartFrame'
import { LineChart } from '../../ui/charts/LineChart'
import { ChangedMark } from '../../ui/kit/ChangedMark'
import { Icon } from '../../ui/kit/Icon'
import { loaded } from '../../ui/kit/loaded'
import { useText } from '../../ui/text'

const SeriesPicker = loaded(
  () => import('./SeriesPicker'),
  ({ SeriesPicker }) => SeriesPicker,
)

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
function useBands(drawn: Drawn, measure: ChartChoice['show']) {
  const known = useStore(bandStore, (state) => (state.shown ? state[measure] : null))
  const standing = useStore(appStore, (state) => (known ? standingOf(known, state) : 'other'))
  return useMemo(() => {
    if (!known || standing === 'other') return { bands: [], count: 0 }
    const bands = chartBands(drawn, known.fan, standing === 'stale')
    return { bands, count: bands.length > 0 ? known.fan.count : 0 }
  }, [known, standing, drawn])
}

/** Keeps what the chart shows, whichever lever is moved next. */
function Pin({ choice }: { readonly choice: ChartChoice }) {
  const { t } = useText()
  const pinned = useStore(appStore, ({ study }) => isPinned(study))
  return (
    <button
      type="button"
      className="card-action"
      aria-pressed={pinned}
      title={t(pinned ? 'explore:chart.pinned' : 'explore:chart.follows')}
      onClick={() => (pinned ? unpinChart() : chooseChart(FOLLOWING, choice))}
    >
      {t('explore:chart.pin')}
    </button>
  )
}

interface CardProps {
  readonly position: number
  readonly content: ChartContent
  readonly year: number
  /** how many of the figures behind it are changed */
  readonly changed: number
}

function Card({ position, content, year, changed }: CardProps) {
  const text = useText()
  const { t } = text
  const { choice, drawn, subtitle, names, measure, title, source, nature } = content
  const shown = useStore(bandStore, (state) => state.shown)
  const { bands, count } = useBands(drawn, choice.show)
  const data = useMemo(() => ({ ...withNotation(drawn, text), bands }), [drawn, text, bands])
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
      controls={
        <>
          <Opener
            opens="dialog"
            className="card-action"
            aria-label={t('explore:chart.choose')}
            ahead={SeriesPicker.ahead}
            content={(opened) => (
              <SeriesPicker
                series={choice.series}
                onChange={(series) => chooseChart(position, { ...choice, series })}
                opened={opened}
              />
            )}
          >
            {t('explore:chart.pick')} <Icon name="down" />
          </Opener>
          <button
            type="button"
            className="card-action"
            aria-pressed={choice.show === 'difference'}
            onClick={() =>
              chooseChart(position, { ...choice, show: choice.show === 'difference' ? 'level' : 'difference' })
            }
          >
            {t('explore:chart.difference')}
          </button>
          {position === FOLLOWING && <Pin choice={choice} />}
          <button type="button" className="card-action" aria-pressed={shown} onClick={() => showBand(!shown)}>
            {t('explore:band.toggle')}
          </button>
        </>
      }
      menu={
        <ChartMenu
          caption={{ title, subtitle, source }}
          draw={drawChart({ kind: 'lines', data, year })}
          numbers={{ data, unit: text.formats.unit(drawn.scale.unit) }}
        />
      }
      table={() => <ChartTable data={data} caption={`${title}. ${subtitle}`} />}
      source={
        <>
          {count > 0 ? `${t('uncertainty:band.caption', { count, draws: text.formats.number(count, 0) })} · ` : ''}
          {source}
          {changed > 0 && (
            <span className="chart-changed">
              {' · '}
              <ChangedMark /> {t('model:changed.source', { count: changed })}
            </span>
          )}
        </>
      }
    >
      <LineChart
        data={data}
        year={year}
        onYear={chooseYear}
        onLine={explain}
        description={t('explore:chart.describe', { title, measure: subtitle })}
      />
    </ChartFrame>
  )
}

/** One large chart: a title that says what is seen, the lines, the table behind, and where it comes from. */
export function ChartCard({ position }: { readonly position: number }) {
  const { content, ...card } = useDerived(cardOf, position, useText())
  return content && <Card position={position} content={content} {...card} />
}
