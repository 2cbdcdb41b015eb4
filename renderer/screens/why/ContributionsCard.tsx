import { useMemo } from 'react'
import { useStore } from 'zustand'
import { baselineName, labelOf, leverLabel, variableOf } from '#models/narrative/names'
import { sourceLine } from '#models/narrative/sources'
import { contributionsIn, idleSentence, valueIn, whySentences, whyTitle } from '#models/narrative/why'
import { leverPaints, paintOf } from '#models/narrative/whyLayers'
import { type BarRowData, fallRow, postRow } from '#shared/charts/barScene'
import type { Caption, Fonts } from '#shared/charts/frame'
import { layoutWaterfall } from '#shared/charts/waterfall'
import { appStore } from '../../app/appStore'
import type { AttributionAnswer } from '../../app/jobs/requests'
import { activeAssumptions } from '../../app/view/active'
import { Explained } from '../../frame/explained/Explained'
import { linked, Sentence } from '../../frame/explained/Sentence'
import { ChartMenu } from '../../frame/exports/ChartMenu'
import { Waterfall } from '../../ui/charts/Waterfall'
import { useText } from '../../ui/text'

interface Props {
  readonly found: AttributionAnswer
  readonly subject: string
}

/** From the current course to the scenario in one year, lever by lever. */
export function ContributionsCard({ found, subject }: Props) {
  const text = useText()
  const { t, formats } = text
  const year = useStore(appStore, (state) => state.year)
  const compared = useStore(appStore, ({ study }) => (study.comparison ? baselineName({ study }, text) : null))
  const assumptions = useStore(appStore, (state) => Object.keys(activeAssumptions(state)).length)
  const paints = useMemo(() => leverPaints(found), [found])
  const { unit } = variableOf(subject)
  const title = whyTitle(found, subject, year, text)
  const rows = contributionsIn(found, year).filter(({ value }) => text.formats.shows(value, unit))
  const [from, to] = [valueIn(found.from, found, year), valueIn(found.to, found, year)]
  const idle = idleSentence(found, subject, year, text)
  const notes = [
    ...(idle ? [idle] : []),
    ...(compared ? [t('why:compared', { name: compared })] : []),
    ...(assumptions > 0 ? [t('why:assumptions', { count: assumptions })] : []),
  ]
  const result = (value: string) => (
    <Explained id={subject} value={value} quiet>
      {value}
    </Explained>
  )
  const subtitle = t('why:subtitle', { label: labelOf(subject, text), year })
  const draw = async (caption: Caption, fonts: Fonts) => {
    const { barsSvg } = await import('#shared/charts/barsSvg')
    const layout = layoutWaterfall(
      from,
      rows.map(({ lever, value }) => ({ id: lever, value })),
    )
    const post = (name: string, value: number, row: BarRowData) => ({
      ...row,
      name,
      text: formats.text(value, unit),
      strong: true,
    })
    const falls = rows.flatMap(({ lever, value }, index) => {
      const fall = layout.falls[index]
      if (!fall) return []
      const words = { name: leverLabel(lever, text), text: formats.difference(value, unit), strong: false }
      return [{ ...fallRow(fall.from, fall.to, paintOf(paints, lever)), ...words }]
    })
    const first = post(t('explore:scenario.current'), from, postRow(layout.start, 'below'))
    return barsSvg(caption, [first, ...falls, post(t('why:scenario'), to, postRow(layout.end, 'above'))], fonts)
  }
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
          startName={t('explore:scenario.current')}
          startText={result(formats.text(from, unit))}
          endName={t('why:scenario')}
          endText={result(formats.text(to, unit))}
          rows={rows.map(({ lever, value, error }) => ({
            id: lever,
            value,
            name: <Explained id={lever}>{leverLabel(lever, text)}</Explained>,
            text: result(formats.difference(value, unit)),
            note: error === null || !formats.shows(error, unit) ? '' : `± ${formats.quantity(error, unit).number}`,
            paint: paintOf(paints, lever),
          }))}
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
      </div>
    </section>
  )
}
