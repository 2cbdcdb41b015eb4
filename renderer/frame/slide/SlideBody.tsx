import './slideFigures.css'
import type { ReactNode } from 'react'
import { type ComparedRun, chartContent } from '#models/narrative/chartContent'
import type { GuessQuestion } from '#models/narrative/guess'
import type { GuessWords } from '#models/narrative/guessWords'
import { type HeadlineOutcome, headlineOutcomes } from '#models/narrative/headlineOutcome'
import { isOfOneResult, type View } from '#shared/study/slide'
import { useText } from '../../ui/text'
import { GuessChart, type Guessing } from './GuessChart'
import { SlideChart } from './SlideChart'
import { SlideRegions } from './SlideRegions'
import { SlideResult } from './SlideResult'
import { shownFigures } from './shownFigures'
import type { SlideInputs } from './slideRun'
import type { BandInputs } from './useSlideBand'

interface FiguresProps {
  readonly figures: readonly HeadlineOutcome[]
  /** their changes are those of the levers tried, not those against the baseline */
  readonly tried: boolean
}

function Figures({ figures, tried }: FiguresProps) {
  const { t } = useText()
  return (
    <ul className="slide-figures" data-count={figures.length}>
      {figures.map(({ id, label, value, change, moved, same, direction }) => (
        <li key={id}>
          <span className="slide-figure-label">{label}</span>
          <span className="slide-figure-value">
            {value.number}
            {value.spaced && ' '}
            <small>{value.unit}</small>
          </span>
          <span className="slide-figure-change" data-direction={direction ?? undefined}>
            {!moved
              ? t(same ? 'present:shown.same' : 'present:shown.small')
              : tried && change
                ? t('present:shown.byTrial', { change })
                : change}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface Props {
  readonly view: View
  readonly run: ComparedRun | null
  readonly asked: GuessQuestion | null
  readonly guessing: Guessing | null
  /** what is computed of the scenario beyond its run; null in a sketch */
  readonly computed: BandInputs | null
  /** its charts have ranges */
  readonly banded: boolean
  /** the axes of its charts hold still while a lever is tried */
  readonly steady: boolean
  /** its words stand above; without them a question does */
  readonly captioned: boolean
  /** its words while the room guesses; null where it does not */
  readonly words: GuessWords | null
  readonly inputs: SlideInputs
  readonly scenario: string
}

/** What a slide shows under its words; null where its words are all. */
export function SlideBody({
  view,
  run,
  asked,
  guessing,
  computed,
  banded,
  steady,
  captioned,
  words,
  inputs,
  scenario,
}: Props): ReactNode {
  const text = useText()
  const { t } = text
  if (view.kind === 'words') return null
  if (view.kind === 'unknown') return <p className="slide-notice">{t('present:shown.unknown')}</p>
  if (!run) return <p className="slide-notice">{t('present:shown.missing')}</p>
  if (isOfOneResult(view))
    return <SlideResult view={view} run={run} inputs={inputs} scenario={scenario} band={computed} steady={steady} />
  const { own } = run
  const figures = headlineOutcomes(own ? { ...run, baseline: own.projection } : run, view.year, text)
  const tried = own !== undefined
  if (view.kind === 'headlines') return <Figures figures={figures} tried={tried} />
  if (view.kind === 'regions') return <SlideRegions run={run} year={view.year} />
  const chosen = shownFigures(own ? { ...run, projection: own.projection } : run, view.year, text)
  const told = <Figures figures={figures.filter(({ id }) => chosen.has(id))} tried={tried} />
  const guessed = asked && guessing ? { asked, guessing } : null
  // What the room guesses has a chart of its own; the others could tell: they come with the answer, to a place that was kept.
  const choices = guessed ? view.charts.filter(({ series }) => !series.includes(guessed.asked.series)) : view.charts
  const awaited = guessed !== null && !guessed.guessing.revealed
  const unasked = words?.shown === true && words.question === null
  const charts = choices.flatMap((choice) => chartContent(choice, run, view.year, view.span, text) ?? [])
  if (charts.length === 0 && !guessed) return <p className="slide-notice">{t('present:shown.unknown')}</p>
  return (
    <>
      <div className="slide-charts" data-count={charts.length + (guessed ? 1 : 0)}>
        {guessed && <GuessChart {...guessed} titled={captioned && (charts.length > 0 || unasked)} steady={steady} />}
        {charts.map((chart, index) => (
          <SlideChart
            // biome-ignore lint/suspicious/noArrayIndexKey: a chart is its position
            key={index}
            chart={chart}
            year={view.year}
            band={banded ? computed : null}
            steady={steady}
            awaited={awaited}
          />
        ))}
      </div>
      {guessed ? (
        <div className="slide-told" data-hidden={awaited || undefined}>
          {told}
        </div>
      ) : (
        told
      )}
    </>
  )
}
