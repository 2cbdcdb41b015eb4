import { memo } from 'react'
import { useStore } from 'zustand'
import { FOLLOWING, isPinned } from '#models/narrative/usualCharts'
import type { ChartChoice } from '#shared/study/study'
import { appStore } from '../../app/appStore'
import { chooseChart, unpinChart } from '../../app/document/chooseChart'
import { bandStore, showBand } from '../../app/jobs/band'
import { explain } from '../../app/view/choices'
import { ChartMenu } from '../../frame/exports/ChartMenu'
import { drawChart } from '../../frame/exports/drawChart'
import { Opener } from '../../frame/Opener'
import { type ShownChart, StudyChart } from '../../frame/StudyChart'
import { Icon } from '../../ui/kit/Icon'
import { loaded } from '../../ui/kit/loaded'
import { useText } from '../../ui/text'

const SeriesPicker = loaded(
  () => import('./SeriesPicker'),
  ({ SeriesPicker }) => SeriesPicker,
)

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

interface ControlsProps {
  readonly position: number
  readonly choice: ChartChoice
}

/** What is drawn, and how. */
const Controls = memo(function Controls({ position, choice }: ControlsProps) {
  const { t } = useText()
  const shown = useStore(bandStore, (state) => state.shown)
  return (
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
  )
})

/** The chart and its numbers, out of the app. */
function Menu({ content: { title, subtitle, source, drawn }, data, year }: ShownChart) {
  const { formats } = useText()
  return (
    <ChartMenu
      caption={{ title, subtitle, source }}
      draw={drawChart({ kind: 'lines', data, year })}
      numbers={{ data, unit: formats.unit(drawn.scale.unit) }}
    />
  )
}

/** One large chart, with all that can be done with it. */
export const ChartCard = ({ position }: { readonly position: number }) => (
  <StudyChart
    position={position}
    controls={(choice) => <Controls position={position} choice={choice} />}
    menu={(shown) => <Menu {...shown} />}
    onLine={explain}
  />
)
