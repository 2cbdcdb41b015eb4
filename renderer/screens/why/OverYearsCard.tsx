import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Attributed } from '#models/narrative/attributed'
import { labelOf } from '#models/narrative/names'
import { sourceLine } from '#models/narrative/sources'
import { whyLayers } from '#models/narrative/whyLayers'
import { appStore } from '../../app/appStore'
import { chooseYear, explain } from '../../app/view/choices'
import { Explained } from '../../frame/explained/Explained'
import { ChartMenu } from '../../frame/exports/ChartMenu'
import { drawChart } from '../../frame/exports/drawChart'
import { ChartFrame } from '../../ui/charts/ChartFrame'
import { StackChart } from '../../ui/charts/StackChart'
import { useText } from '../../ui/text'
import { LayerTable } from './LayerTable'

interface Props {
  readonly found: Attributed
  readonly subject: string
}

/** The same contributions over all years. */
export const OverYearsCard = memo(function OverYearsCard({ found, subject }: Props) {
  const text = useText()
  const { t } = text
  const year = useStore(appStore, (state) => state.year)
  const span = useStore(appStore, (state) => state.span)
  const data = useMemo(() => whyLayers(found, subject, span, text), [found, subject, span, text])
  const totals = data.years.map((_, index) =>
    data.layers.reduce((sum, { values }) => sum + (Number.isFinite(values[index]) ? (values[index] ?? 0) : 0), 0),
  )
  const largest = totals.reduce(
    (best, value, index) => (Math.abs(value) > Math.abs(totals[best] ?? 0) ? index : best),
    0,
  )
  const unit = text.formats.unit(data.unit)
  const difference = data.tell(totals[largest] ?? 0)
  const title =
    difference === data.tell(0)
      ? t('why:years.none', { label: labelOf(subject, text) })
      : t('why:years.title', { difference, year: data.years[largest] ?? year })
  const subtitle = [t('why:years.subtitle', { label: labelOf(subject, text) }), unit].filter(Boolean).join(', ')
  return (
    <ChartFrame
      name={title}
      title={<Explained id={subject}>{title}</Explained>}
      subtitle={subtitle}
      menu={
        <ChartMenu
          caption={{ title, subtitle, source: sourceLine([subject], text) }}
          draw={drawChart({ kind: 'stack', data, year })}
        />
      }
      table={() => <LayerTable data={data} totals={totals} subject={subject} caption={`${title}. ${subtitle}`} />}
    >
      <StackChart
        data={data}
        year={year}
        onYear={chooseYear}
        onLayer={(id) => explain(found.levers.includes(id) ? id : subject)}
        description={t('why:years.describe', { title, measure: subtitle })}
      />
    </ChartFrame>
  )
})
