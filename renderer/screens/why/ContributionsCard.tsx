import { memo, Suspense } from 'react'
import { useStore } from 'zustand'
import type { Whole } from '#models/analysis/attribution/game'
import type { Attributed } from '#models/narrative/attributed'
import { baselineName, variableOf } from '#models/narrative/names'
import { sourceLine } from '#models/narrative/sources'
import { waterfallBars } from '#models/narrative/waterfallBars'
import { contributionsIn, idleSentence, whySentences } from '#models/narrative/why'
import { type WaterfallRow, whyWaterfall } from '#models/narrative/whyWaterfall'
import type { Caption, Fonts } from '#shared/charts/frame'
import type { Origin } from '#shared/study/study'
import { appStore } from '../../app/appStore'
import { Explained } from '../../frame/explained/Explained'
import { linked, Sentence } from '../../frame/explained/Sentence'
import { ChartMenu } from '../../frame/exports/ChartMenu'
import { Revised } from '../../frame/figures/Revised'
import { Waterfall } from '../../ui/charts/Waterfall'
import { useText } from '../../ui/text'

interface Props {
  readonly found: Attributed
  readonly subject: string
  readonly origin: Origin | null
}

/** From the reference to the scenario in one year: my assumptions, my levers one by one, and the newer model. */
export const ContributionsCard = memo(function ContributionsCard({ found, subject, origin }: Props) {
  const text = useText()
  const { t, formats } = text
  const year = useStore(appStore, (state) => state.year)
  const compared = useStore(appStore, ({ study }) => (study.comparison ? baselineName(study, {}, text) : null))
  const measured = variableOf(subject)
  const account = whyWaterfall(found, subject, year, text)
  const { title, subtitle, start, rows, end } = account
  const levers = rows.filter(({ id }) => found.levers.includes(id))
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
  const draw = async (caption: Caption, fonts: Fonts) => {
    const { barsSvg } = await import('#shared/charts/barsSvg')
    return barsSvg(caption, waterfallBars(account), fonts)
  }
  const explained = (row: WaterfallRow) => ({
    ...row,
    name: found.levers.includes(row.id) ? <Explained id={row.id}>{row.name}</Explained> : row.name,
    text: result(row.text),
  })
  const whole = (id: Whole) => rows.filter((row) => row.id === id).map(explained)
  const sum = contributionsIn(found, year).reduce(
    (total, { player, value }) => (found.levers.includes(player) ? total + value : total),
    0,
  )
  const heading =
    grouped && levers.length > 1
      ? { name: t('why:group.levers'), text: result(formats.difference(sum, measured)) }
      : null
  const groups = [
    { id: 'assumptions', heading: null, rows: whole('assumptions') },
    { id: 'levers', heading, rows: levers.map(explained) },
    { id: 'model', heading: null, rows: whole('model') },
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
      {Number.isFinite(start.value + end.value) && (
        <Waterfall
          caption={title}
          heads={{ name: t('why:lever'), value: t('why:contribution') }}
          start={start.value}
          startName={start.name}
          startText={result(start.text)}
          endName={end.name}
          endText={result(end.text)}
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
