import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import { withNotation } from '#models/narrative/chartData'
import type { Compared } from '#models/narrative/compared'
import { overlaid } from '#models/narrative/overlaid'
import type { Line } from '#shared/charts/lineData'
import { appStore } from '../../app/appStore'
import { activate } from '../../app/view/activate'
import { chooseYear } from '../../app/view/choices'
import { AddToStory } from '../../frame/AddToStory'
import { ChartTable } from '../../frame/ChartTable'
import { Explained } from '../../frame/explained/Explained'
import { ChartMenu } from '../../frame/exports/ChartMenu'
import { drawChart } from '../../frame/exports/drawChart'
import { ChartFrame } from '../../ui/charts/ChartFrame'
import { LineChart } from '../../ui/charts/LineChart'
import { useText } from '../../ui/text'

interface Props {
  readonly compared: readonly Compared[]
  /** ids of the scenarios in colour */
  readonly drawn: readonly string[]
  /** the result */
  readonly id: string
}

/** One result in every scenario drawn, each line named at its end. */
export const OverlaidCard = memo(function OverlaidCard({ compared, drawn, id }: Props) {
  const text = useText()
  const { t } = text
  const year = useStore(appStore, (state) => state.year)
  const active = useStore(appStore, (state) => state.active)
  const span = useStore(appStore, (state) => state.span)
  const content = useMemo(
    () => overlaid(compared, drawn, id, year, span, text, active),
    [compared, drawn, id, year, span, text, active],
  )
  const { title, subtitle, source } = content
  const data = useMemo(() => withNotation(content.drawn, text), [content.drawn, text])
  // A number belongs to the scenario of its line.
  const activateLine = (line: Line) => {
    if (compared.some((each) => each.id === line.id && each.scenario)) activate(line.id)
  }
  return (
    <ChartFrame
      name={title}
      title={<Explained id={id}>{title}</Explained>}
      subtitle={subtitle}
      menu={
        <>
          <AddToStory series={id} />
          <ChartMenu
            caption={{ title, subtitle, source }}
            draw={drawChart({ kind: 'lines', data })}
            numbers={{ data, unit: text.formats.unit(content.drawn.scale.unit) }}
            ofSeveral
          />
        </>
      }
      table={() => <ChartTable data={data} caption={`${title}. ${subtitle}`} before={activateLine} />}
      source={source}
    >
      <LineChart
        data={data}
        year={year}
        onYear={chooseYear}
        description={t('explore:chart.describe', { title, measure: subtitle })}
      />
    </ChartFrame>
  )
})
