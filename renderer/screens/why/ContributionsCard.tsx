import { memo, Suspense, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Whole } from '#models/analysis/attribution/game'
import { baselineName, labelOf, variableOf } from '#models/narrative/names'
import { sourceLine } from '#models/narrative/sources'
import {
  type Contribution,
  contributionsIn,
  idleSentence,
  playerName,
  valueIn,
  whySentences,
  whyTitle,
} from '#models/narrative/why'
import { paintOf, playerPaints } from '#models/narrative/whyLayers'
import { type BarRowData, fallRow, postRow } from '#shared/charts/barScene'
import type { Caption, Fonts } from '#shared/charts/frame'
import { layoutWaterfall } from '#shared/charts/waterfall'
import type { Origin } from '#shared/study/study'
import { appStore } from '../../app/appStore'
import type { AttributionAnswer } from '../../app/jobs/requests'
import { Explained } from '../../frame/explained/Explained'
import { linked, Sentence } from '../../frame/explained/Sentence'
import { ChartMenu } from '../../frame/exports/ChartMenu'
import { Revised } from '../../frame/figures/Revised'
import { Waterfall } from '../../ui/charts/Waterfall'
import { useText } from '../../ui/text'

interface Props {
  readonly found: AttributionAnswer
  readonly subject: string
  readonly origin: Origin | null
}

/** From the reference to the scenario in one year: my assumptions, my levers one by one, and the newer model. */
export const ContributionsCard = memo(function ContributionsCard({ found, subject, origin }: Props) {
  const text = useText()
  const { t, formats } = text
  const year = useStore(appStore, (state) => state.year)
  const compared = useStore(appStore, ({ study }) => (study.comparison ? baselineName(study, {}, text) : null))
  const paints = useMemo(() => playerPaints(found), [found])
  const measured = variableOf(subject)
  const title = whyTitle(found, subject, year, text)
  const shown = contributionsIn(found, year).filter(({ value }) => formats.shows(value, measured))
  const levers = shown.filter(({ player }) => found.levers.includes(player))
  const whole = (player: Whole) => shown.filter((each) => each.player === player)
  const rows = [...whole('assumptions'), ...levers, ...whole('model')]
  const [from, to] = [valueIn(found.from, found, year), valueIn(found.to, found, year)]
  const idle = idleSentence(found, subject, year, text)
  const notes = [
    ...(idle ? [idle] : []),
    ...(compared ? [t('why:compared', { name: compared })] : []),
    ...(found.left && origin ? [t(`why:left.${found.left}`, { version: origin.model.version })] : []),
  ]
  const result = (value: string) => (
    <Explained id={subject} value={value} quiet>
      {value}
    </Explained>
  )
  const grouped = found.wholes.length > 0
  const subtitle = t(grouped ? 'why:subtitle.reference' : 'why:subtitle', { label: labelOf(subject, text), year })
  const startName = found.madeWith
    ? t('why:start.older', { version: found.madeWith })
    : t(grouped ? 'why:start.reference' : 'explore:scenario.current')
  const draw = async (caption: Caption, fonts: Fonts) => {
    const { barsSvg } = await import('#shared/charts/barsSvg')
    const layout = layoutWaterfall(
      from,
      rows.map(({ player, value }) => ({ id: player, value })),
    )
    const post = (name: string, value: number, row: BarRowData) => ({
      ...row,
      name,
      text: formats.text(value, measured),
      strong: true,
    })
    const falls = rows.flatMap(({ player, value }, index) => {
      const fall = layout.falls[index]
      if (!fall) return []
      const words = { name: playerName(player, found, text), text: formats.difference(value, measured), strong: false }
      return [{ ...fallRow(fall.from, fall.to, paintOf(paints, player)), ...words }]
    })
    const first = post(startName, from, postRow(layout.start, 'below'))
    return barsSvg(caption, [first, ...falls, post(t('why:scenario'), to, postRow(layout.end, 'above'))], fonts)
  }
  const waterfallRow = ({ player, value, error }: Contribution) => {
    const name = playerName(player, found, text)
    return {
      id: player,
      value,
      name: found.levers.includes(player) ? <Explained id={player}>{name}</Explained> : name,
      text: result(formats.difference(value, measured)),
      note: error === null || !formats.shows(error, measured) ? '' : `± ${formats.quantity(error, measured).number}`,
      paint: paintOf(paints, player),
    }
  }
  const sum = contributionsIn(found, year).reduce(
    (total, { player, value }) => (found.levers.includes(player) ? total + value : total),
    0,
  )
  const heading =
    grouped && levers.length > 1
      ? { name: t('why:group.levers'), text: result(formats.difference(sum, measured)) }
      : null
  const groups = [
    { id: 'assumptions', heading: null, rows: whole('assumptions').map(waterfallRow) },
    { id: 'levers', heading, rows: levers.map(waterfallRow) },
    { id: 'model', heading: null, rows: whole('model').map(waterfallRow) },
  ]
  return (
    <section className="sheet why-card" aria-label={title}>
      <h2>
        <Explained id={subject}>{title}</Explained>
      </h2>
      <div className="chart-actions">
        <ChartMenu caption={{ title, subtitle, source: sourceLine([subject], text) }} draw={draw} />
      </div>
      <p className="chart-subtitle">{subtitle}</p>
      {Number.isFinite(from + to) && (
        <Waterfall
          caption={title}
          heads={{ name: t('why:lever'), value: t('why:contribution') }}
          start={from}
          startName={startName}
          startText={result(formats.text(from, measured))}
          endName={t('why:scenario')}
          endText={result(formats.text(to, measured))}
          groups={groups}
        />
      )}
      <div className="why-notes">
        {whySentences(found, subject, year, text, linked).map((sentence) => (
          <p key={sentence}>
            <Sentence>{sentence}</Sentence>
          </p>
        ))}
        {notes.map((note) => (
          <p key={note} className="soft">
            {note}
          </p>
        ))}
        <Suspense>
          <Revised thing={measured} />
        </Suspense>
      </div>
    </section>
  )
})
