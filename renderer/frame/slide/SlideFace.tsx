import { memo, useMemo } from 'react'
import { guessQuestion } from '#models/narrative/guess'
import { guessWords } from '#models/narrative/guessWords'
import { heldAgainst } from '#models/narrative/heldAgainst'
import { scenarioName } from '#models/narrative/names'
import { viewOf } from '#shared/study/slide'
import type { LeverSetting, Slide } from '#shared/study/study'
import { storyYears } from '../../app/document/story'
import { Markdown, Parts } from '../../ui/kit/Markdown'
import { useText } from '../../ui/text'
import { liveText } from './attempt'
import type { Guessing } from './GuessChart'
import { SlideBody } from './SlideBody'
import { Stage } from './Stage'
import { type SlideInputs, scenarioOf, slideRun } from './slideRun'
import type { BandInputs } from './useSlideBand'

const NOTHING_MOVED = {}

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
  /** it is on the wall now: the axes of its charts hold still while a lever is tried */
  readonly steady?: boolean
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
  steady = false,
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
        <SlideBody
          view={view}
          run={run}
          asked={asked}
          guessing={guessing}
          computed={computed}
          banded={banded}
          steady={steady}
          captioned={caption !== ''}
          words={words}
          inputs={inputs}
          scenario={scenario?.id ?? ''}
        />
      </article>
    </Stage>
  )
})
