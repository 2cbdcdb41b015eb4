import './trend.css'
import { useMemo } from 'react'
import type { Variable } from '#models/engine/model'
import { chartData, withNotation } from '#models/narrative/chartData'
import { chartMarks } from '#models/narrative/marks'
import { baselineName, labelOf } from '#models/narrative/names'
import { observedSource } from '#models/narrative/observed'
import type { Text } from '#models/narrative/text'
import type { AppState } from '../../app/appStore'
import { activeAssumptions } from '../../app/view/active'
import { chooseYear } from '../../app/view/choices'
import { useDerived } from '../../frame/useDerived'
import { LineChart } from '../../ui/charts/LineChart'
import { useText } from '../../ui/text'

function trendOf(state: AppState, id: string, text: Text) {
  const { projection, baseline, year, span } = state
  const choice = { series: [id], show: 'level' as const }
  const marks = chartMarks(choice.series, text)
  const against = baselineName(state.study, activeAssumptions(state), text)
  return { drawn: chartData({ choice, projection, baseline, baselineName: against, span, marks }, text), year, span }
}

/** A series over the years drawn, against what it is compared with. */
export function Trend({ thing }: { readonly thing: Variable }) {
  const text = useText()
  const { t } = text
  const { drawn, year, span } = useDerived(trendOf, thing.id, text)
  const data = useMemo(() => withNotation(drawn, text), [drawn, text])
  const title = t('model:trend.title', { first: span[0], last: span[1] })
  const unit = text.formats.unit(drawn.scale.unit)
  const measure = [labelOf(thing.id, text), ...(unit ? [unit] : [])].join(', ')
  return (
    <figure className="trend">
      <figcaption className="soft">{[title, ...(unit ? [unit] : [])].join(', ')}</figcaption>
      <div className="trend-chart">
        <LineChart
          data={data}
          year={year}
          onYear={chooseYear}
          description={t('explore:chart.describe', { title, measure })}
        />
      </div>
      {drawn.observed.length > 0 && <p className="soft trend-observed">{observedSource(drawn.observed, text)}</p>}
    </figure>
  )
}
