import { heldAgainst } from '#models/narrative/heldAgainst'
import './slideFigures.css'
import { memo, type ReactNode, useMemo } from 'react'
import { type ComparedRun, chartContent } from '#models/narrative/chartContent'
import { type GuessQuestion, guessQuestion } from '#models/narrative/guess'
import { type GuessWords, guessWords } from '#models/narrative/guessWords'
import { type HeadlineOutcome, headlineOutcomes } from '#models/narrative/headlineOutcome'
import { scenarioName } from '#models/narrative/names'
import { isOfOneResult, type View, viewOf } from '#shared/study/slide'
import type { LeverSetting, Slide } from '#shared/study/study'
import { storyYears } from '../../app/document/story'
import { Markdown, Parts } from '../../ui/kit/Markdown'
import { useText } from '../../ui/text'
import { liveText } from './attempt'
import { GuessChart, type Guessing } from './GuessChart'
import { SlideChart } from './SlideChart'
import { SlideRegions } from './SlideRegions'
import { SlideResult } from './SlideResult'
import { Stage } from './Stage'
import { shownFigures } from './shownFigures'
import { type SlideInputs, scenarioOf, slideRun } from './slideRun'
import type { BandInputs } from './useSlideBand'

const NOTHING_MOVED = {}

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
              ? t(same ? 'present:shown.same' : 'explore:change.small')
              : tried && change
                ? t('present:shown.byTrial', { change })
                : change}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface BodyProps {
  readonly view: View
  readonly run: ComparedRun | null
  readonly asked: GuessQuestion | null
  readonly guessing: Guessing | null
  /** what is computed of the scenario beyond its run; null in a sketch */
  readonly computed: BandInputs | null
  /** its charts have ranges */
  readonly banded: boolean
  /** its words stand above; without them a question does */
  readonly captioned: boolean
  /** its words while the room guesses; null where it does not */
  readonly words: GuessWords | null
  readonly inputs: SlideInputs
  readonly scenario: string
}

/** What a slide shows under its words; null where its words are all. */
function Body({
  view,
  run,
  asked,
  guessing,
  computed,
  banded,
  captioned,
  words,
  inputs,
  scenario,
}: BodyProps): ReactNode {
  const text = useText()
  const { t } = text
  if (view.kind === 'words') return null
  if (view.kind === 'unknown') return <p className="slide-notice">{t('present:shown.unknown')}</p>
  if (!run) return <p className="slide-notice">{t('present:shown.missing')}</p>
  if (isOfOneResult(view))
    return <SlideResult view={view} run={run} inputs={inputs} scenario={scenario} band={computed} />
  const { own } = run
  const figures = headlineOutcomes(own ? { ...run, baseline: own.projection } : run, view.year, text)
  const tried = own !== undefined
  if (view.kind === 'headlines') return <Figures figures={figures} tried={tried} />
  if (view.kind === 'regions') return <SlideRegions run={run} year={view.year} />
  const chosen = shownFigures(own ? { ...run, projection: own.projection } : run, view.year, text)
  const told = <Figures figures={figures.filter(({ id }) => chosen.has(id))} tried={tried} />
  const guessed = asked && guessing ? { asked, guessing } : null
  // What the room guesses has a chart of its own; the others could tell, and come with the answer.
  const choices = guessed
    ? view.charts.filter(({ series }) => guessed.guessing.revealed && !series.includes(guessed.asked.series))
    : view.charts
  const unasked = words?.shown === true && words.question === null
  const charts = choices.flatMap((choice) => chartContent(choice, run, view.year, view.span, text) ?? [])
  if (charts.length === 0 && !guessed) return <p className="slide-notice">{t('present:shown.unknown')}</p>
  return (
    <>
      <div className="slide-charts" data-count={charts.length + (guessed ? 1 : 0)}>
        {guessed && <GuessChart {...guessed} titled={captioned && (charts.length > 0 || unasked)} />}
        {charts.map((chart, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chart is its position
          <SlideChart key={index} chart={chart} year={view.year} band={banded ? computed : null} />
        ))}
      </div>
      {guessed ? (
        <div className="slide-told" data-hidden={!guessed.guessing.revealed || undefined}>
          {told}
        </div>
      ) : (
        told
      )}
    </>
  )
}

interface ScenarioProps {
  readonly name: string
  readonly year: number | null
  readonly live: Readonly<Record<string, LeverSetting>>
}

/** Which scenario a slide shows, and the levers that were moved on it. */
function SlideScenario({ name, year, live }: ScenarioProps) {
  const text = useText()
  const { t } = text
  const tried = Object.keys(live).length > 0
  return (
    <p className="slide-scenario" data-live={tried || undefined}>
      {tried ? t('present:shown.live', { scenario: name, setting: liveText(live, text) }) : name}
      {year !== null && <span className="slide-year"> · {t('present:shown.year', { year })}</span>}
    </p>
  )
}

interface Props {
  readonly slide: Slide
  readonly inputs: SlideInputs
  /** levers moved over those of the scenario */
  readonly live?: Readonly<Record<string, LeverSetting>>
  /** the year told of instead of the slide's own */
  readonly year?: number | null
  /** the room looks on: it is shown nothing that is meant for who makes the slide */
  readonly onWall?: boolean
  /** the ranges of its charts are computed and drawn */
  readonly banded?: boolean
  /** small, in a list: nothing is computed for it but its runs */
  readonly sketch?: boolean
  /** a guess that is going on; without it a slide shows what it has to say at once */
  readonly guessing?: Guessing | null
}

const size = (caption: string): string => (caption.length > 420 ? 'long' : caption.length > 160 ? 'medium' : 'short')

/** A slide, as large as the box it is in: the same on the wall, in the editor and in the list. */
export const SlideFace = memo(function SlideFace({
  slide,
  inputs,
  live = NOTHING_MOVED,
  year = null,
  onWall = false,
  banded = false,
  sketch = false,
  guessing = null,
}: Props) {
  const text = useText()
  const { t } = text
  const own = viewOf(slide, storyYears)
  const view = year !== null && 'year' in own ? { ...own, year } : own
  const run = useMemo(() => slideRun(inputs, slide, live, text), [inputs, slide, live, text])
  const scenario = scenarioOf(inputs, slide)
  const computed = useMemo((): BandInputs | null => {
    if (sketch || !scenario || !run) return null
    const { settings } = run
    return { scenario: { settings, assumptions: scenario.assumptions }, held: heldAgainst(inputs), seed: inputs.seed }
  }, [sketch, scenario, run, inputs])
  // The room guesses what the slide's own scenario gives, whatever is tried on it.
  const untried = useMemo(() => slideRun(inputs, slide, NOTHING_MOVED, text), [inputs, slide, text])
  const asked =
    guessing && slide.guess && run && untried && view.kind === 'charts'
      ? guessQuestion(slide.guess, untried, view.span, text, run.own ? run : untried)
      : null
  const caption = slide.caption ?? ''
  const open = asked !== null && guessing?.revealed === false
  const words = asked && guessWords(caption, asked)
  const name = scenario && scenarioName(scenario, text)
  return (
    <Stage>
      <article className="slide" data-view={view.kind}>
        {name && view.kind !== 'words' && (
          <SlideScenario name={name} year={'year' in view ? view.year : null} live={live} />
        )}
        <div className="slide-head">
          {asked && (!caption || (open && !words?.shown)) && (
            <div className="slide-caption">
              <h2>{open ? asked.question : asked.told}</h2>
            </div>
          )}
          {caption && (
            <div className="slide-caption" data-size={size(caption)}>
              {open && words ? <Parts parts={words.parts} /> : <Markdown text={caption} />}
            </div>
          )}
          {view.kind === 'words' && !caption && !onWall && <p className="slide-notice">{t('present:shown.nothing')}</p>}
        </div>
        <Body
          view={view}
          run={run}
          asked={asked}
          guessing={guessing}
          computed={computed}
          banded={banded}
          captioned={caption !== ''}
          words={words}
          inputs={inputs}
          scenario={scenario?.id ?? ''}
        />
      </article>
    </Stage>
  )
})
