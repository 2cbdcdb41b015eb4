import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import { belgium } from '#models/belgium/model'
import type { Compared } from '#models/narrative/compared'
import { labelOf, variableOf } from '#models/narrative/names'
import { chartSource, observedBefore, observedInMiniature, observedSource } from '#models/narrative/observed'
import type { Caption, Fonts } from '#shared/charts/frame'
import { sparkRange } from '#shared/charts/sparkScene'
import { appStore } from '../../app/appStore'
import { Explained } from '../../frame/explained/Explained'
import { ChartMenu } from '../../frame/exports/ChartMenu'
import { Sparkline } from '../../ui/charts/Sparkline'
import { useText } from '../../ui/text'
import { Assumed } from './Assumed'
import { ComparedValue } from './ComparedValue'

interface Props {
  readonly compared: readonly Compared[]
  readonly id: string
}

/** One result in every scenario, on one scale, each over what it is compared with. */
export const Multiples = memo(function Multiples({ compared, id }: Props) {
  const text = useText()
  const year = useStore(appStore, (state) => state.year)
  const measured = variableOf(id)
  const observed = observedBefore({ series: [id], show: 'level' }, [belgium.firstYear, belgium.firstYear], 1, text)
  // Lines do not hang on the year, of which a drag passes many.
  const lines = useMemo(() => {
    const series = compared.map(({ projection }) => projection.series(id))
    const baselines = compared.map(({ baseline }) => baseline.series(id))
    const past = observedInMiniature(id)
    const sparks = series.map((values, index) => ({ values, baseline: baselines[index] ?? [], observed: past }))
    const scale = sparkRange(sparks)
    return sparks.map((spark) => <Sparkline key={0} {...spark} scale={scale} />)
  }, [compared, id])
  const caption = {
    title: labelOf(id, text),
    subtitle: text.t('files:compare.table', { year }),
    source: chartSource([id], observed, text),
  }
  const draw = async (words: Caption, fonts: Fonts) => {
    const { multiplesSvg } = await import('#shared/charts/multiplesSvg')
    const cells = compared.map(({ name, projection, baseline }) => ({
      name,
      values: projection.series(id),
      baseline: baseline.series(id),
      observed: observedInMiniature(id),
      value: text.formats.text(projection.at(id, year), measured),
    }))
    return multiplesSvg(words, cells, fonts)
  }
  return (
    <section className="sheet multiples" aria-label={labelOf(id, text)}>
      <header className="multiples-head">
        <h2>
          <Explained id={id}>{labelOf(id, text)}</Explained>
        </h2>
        <ChartMenu caption={caption} draw={draw} ofSeveral />
      </header>
      <ul>
        {compared.map((each, index) => (
          <li key={each.id} title={each.name}>
            <span className="multiple-name">
              {each.name} <Assumed compared={each} />
            </span>
            {lines[index]}
            <strong>
              <ComparedValue
                compared={each}
                id={id}
                value={text.formats.text(each.projection.at(id, year), measured)}
              />
            </strong>
          </li>
        ))}
      </ul>
      {observed.length > 0 && <p className="soft">{observedSource(observed, text)}</p>}
    </section>
  )
})
