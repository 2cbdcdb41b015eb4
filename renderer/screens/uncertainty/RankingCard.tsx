import { useState } from 'react'
import type { Measure } from '#models/analysis/uncertainty/sample'
import { drawnScale, measuredScale } from '#models/narrative/chartData'
import { labelOf } from '#models/narrative/names'
import { disagreementTexts, moving, rankingTitle } from '#models/narrative/ranking'
import { sourceLine } from '#models/narrative/sources'
import type { Caption, Fonts } from '#shared/charts/frame'
import { layoutTornado } from '#shared/charts/tornado'
import type { Spread } from '../../app/jobs/requests'
import { Explained } from '../../frame/explained/Explained'
import { ChartMenu } from '../../frame/exports/ChartMenu'
import { Tornado } from '../../ui/charts/Tornado'
import { useFigureTextsIf } from '../../ui/figureTexts'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'

interface Props {
  readonly found: Spread | null
  readonly subject: string
  readonly measure: Measure
  readonly year: number
  readonly stale: boolean
}

const SHOWN = 10

/** The figures whose uncertainty matters most to the result, by both measures side by side. */
export function RankingCard({ found, subject, measure, year, stale }: Props) {
  const text = useText()
  const { t, formats } = text
  const texts = useFigureTextsIf(true)
  const [all, setAll] = useState(false)
  if (!found || !texts) return <section className="sheet ranking-card" aria-busy />
  const figures = moving(found.figures)
  const shown = all ? figures : figures.slice(0, SHOWN)
  const sign = measure === 'difference' ? 'always' : 'auto'
  const { divisor, ...drawn } = drawnScale(
    measuredScale(subject, measure),
    figures.flatMap(({ low, high }) => [low, high]),
  )
  const write = (value: number): string =>
    Number.isFinite(value) ? formats.quantity(value / divisor, drawn, sign).number : '–'
  const title = rankingTitle(figures, subject, year, measure, texts, text)
  const notes = disagreementTexts(found.figures, texts, text)
  const subtitle = [
    t('uncertainty:ranking.subtitle', { label: labelOf(subject, text), year }),
    formats.unit(drawn.unit),
  ]
    .filter(Boolean)
    .join(', ')
  const draw = async (caption: Caption, fonts: Fonts) => {
    const { barsSvg } = await import('#shared/charts/barsSvg')
    const layout = layoutTornado(
      shown.map(({ figure, low, high, correlation }) => ({ id: figure, low, high, correlation })),
      found.central,
    )
    const rows = shown.map((each, index) => ({
      name: texts[each.figure]?.label ?? each.figure,
      text: `${write(each.low)} … ${write(each.high)}`,
      strong: false,
      bars: layout.rows.slice(index, index + 1).flatMap(({ low, high }) => [
        { ...low, role: 'swingLow' as const },
        { ...high, role: 'swingHigh' as const },
      ]),
      rules: [{ at: layout.centre, role: 'centre' as const }],
    }))
    return barsSvg(caption, rows, fonts)
  }
  return (
    <section className="sheet ranking-card" aria-label={title} data-stale={stale || undefined}>
      <h2>{title}</h2>
      <div className="chart-actions">
        <ChartMenu caption={{ title, subtitle, source: sourceLine([subject], text) }} draw={draw} />
      </div>
      <p className="chart-subtitle">{subtitle}</p>
      {figures.length > 0 && (
        <Tornado
          caption={title}
          central={found.central}
          heads={{
            name: t('uncertainty:ranking.figure'),
            low: t('uncertainty:ranking.low'),
            high: t('uncertainty:ranking.high'),
            correlation: t('uncertainty:ranking.correlation'),
          }}
          rows={shown.map((each) => ({
            id: each.figure,
            name: <Explained id={each.figure}>{texts[each.figure]?.label ?? each.figure}</Explained>,
            low: each.low,
            high: each.high,
            correlation: each.correlation,
            lowText: write(each.low),
            highText: write(each.high),
            correlationText: formats.number(each.correlation, 2, 'always'),
            marked: each.disagrees,
          }))}
        />
      )}
      {figures.length > SHOWN && (
        <Button look="linkish" onClick={() => setAll(!all)}>
          {all ? t('uncertainty:ranking.fewer') : t('uncertainty:ranking.all', { count: figures.length })}
        </Button>
      )}
      <div className="ranking-notes">
        <p className="soft">{t('uncertainty:ranking.help')}</p>
        {notes.length > 0 && (
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
