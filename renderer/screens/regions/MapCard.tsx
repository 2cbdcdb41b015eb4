import { useState } from 'react'
import { baselineName } from '#models/narrative/names'
import {
  type RegionMeasure,
  type RegionOutcome,
  regionMeasures,
  regionOutcomes,
  regionsTold,
} from '#models/narrative/regions'
import type { Text } from '#models/narrative/text'
import type { AppState } from '../../app/appStore'
import { activeAssumptions } from '../../app/view/active'
import { explain } from '../../app/view/choices'
import { Explained } from '../../frame/explained/Explained'
import { ExplainedValue } from '../../frame/explained/ExplainedValue'
import { ChartMenu } from '../../frame/exports/ChartMenu'
import { drawChart } from '../../frame/exports/drawChart'
import { useDerived } from '../../frame/useDerived'
import { ChartFrame } from '../../ui/charts/ChartFrame'
import { RegionMap } from '../../ui/charts/RegionMap'
import { Button } from '../../ui/kit/Button'
import { RowTable } from '../../ui/tables/RowTable'
import { useText } from '../../ui/text'

/** What the map and its list show of the state. */
const mapOf = (state: AppState, measure: RegionMeasure, text: Text) =>
  regionsTold(measure, state, baselineName(state.study, activeAssumptions(state), text), state.year, text)

const bothOf = ({ year, ...runs }: AppState, text: Text) => {
  const turnover = regionOutcomes('turnover', runs, year, text)
  return regionOutcomes('jobs', runs, year, text).map((jobs, index) => ({ jobs, turnover: turnover[index] ?? jobs }))
}

function RegionTable({ caption }: { readonly caption: string }) {
  const text = useText()
  const { t } = text
  const rows = useDerived(bothOf, text)
  const value = ({ series, value }: RegionOutcome) => <ExplainedValue id={series} value={value} />
  return (
    <RowTable
      look="numbers"
      label={caption}
      rows={rows}
      keyOf={({ jobs }) => jobs.id}
      columns={[
        { id: 'region', heading: t('regions:table.region'), cell: ({ jobs }) => jobs.name },
        { id: 'jobs', heading: t('regions:table.jobs'), cell: ({ jobs }) => value(jobs) },
        { id: 'jobsChange', heading: t('regions:table.jobsChange'), cell: ({ jobs }) => jobs.change ?? '–' },
        { id: 'turnover', heading: t('regions:table.turnover'), cell: ({ turnover }) => value(turnover) },
        {
          id: 'turnoverChange',
          heading: t('regions:table.turnoverChange'),
          cell: ({ turnover }) => turnover.change ?? '–',
        },
      ]}
    />
  )
}

const changeOf = ({ change, difference }: RegionOutcome, { t }: Text): string =>
  change ?? t(difference === 0 ? 'regions:map.same' : 'explore:change.small')

/** The same as the map, in words: each Region, its value and its change. */
function RegionList({ outcomes }: { readonly outcomes: readonly RegionOutcome[] }) {
  const text = useText()
  return (
    <ul className="region-list" aria-label={text.t('regions:list.title')}>
      {outcomes.map((outcome) => (
        <li key={outcome.id} data-region={outcome.id}>
          <span className="region-name">{outcome.name}</span>
          <span className="region-value">
            <Explained id={outcome.series} value={outcome.value}>
              {outcome.value}
            </Explained>
          </span>
          <span className="soft">{changeOf(outcome, text)}</span>
        </li>
      ))}
    </ul>
  )
}

/** What changes in each Region in the year shown. */
export function MapCard() {
  const text = useText()
  const { t } = text
  const [measure, setMeasure] = useState<RegionMeasure>('jobs')
  const { title, subtitle, outcomes, data, sum, source } = useDerived(mapOf, measure, text)
  const list = outcomes
    .map((outcome) =>
      t('regions:map.item', { region: outcome.name, value: outcome.value, change: changeOf(outcome, text) }),
    )
    .join('; ')
  return (
    <ChartFrame
      className="region-card"
      name={title}
      title={title}
      subtitle={subtitle}
      controls={regionMeasures.map((each) => (
        <Button key={each} look="card-action" aria-pressed={each === measure} onClick={() => setMeasure(each)}>
          {t(`regions:measure.${each}`)}
        </Button>
      ))}
      menu={<ChartMenu caption={{ title, subtitle, source }} draw={drawChart({ kind: 'map', data })} />}
      table={() => <RegionTable caption={`${title}. ${subtitle}`} />}
      source={source}
      footer={
        <>
          <RegionList outcomes={outcomes} />
          {sum && <p className="soft">{sum}</p>}
        </>
      }
    >
      <RegionMap data={data} description={t('regions:map.describe', { list })} onPress={explain} />
    </ChartFrame>
  )
}
