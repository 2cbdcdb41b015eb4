import { type ReactNode, useState } from 'react'
import { chartsThatMove } from '#models/narrative/chartsThatMove'
import { leverOptions } from '#models/narrative/leverOptions'
import { liveLever } from '#models/narrative/liveLever'
import { scenarioName } from '#models/narrative/names'
import { resultShown } from '#models/narrative/slideResult'
import { chartsOf } from '#models/narrative/usualCharts'
import { isOfOneResult, isResultKind, type KnownView, resultKinds, viewOf } from '#shared/study/slide'
import type { Slide, Study } from '#shared/study/study'
import { appStore } from '../../app/appStore'
import { endGesture } from '../../app/document/levers'
import { editSlide, moveSlides, storyYears } from '../../app/document/story'
import type { SlideEdit } from '../../app/document/storyEdits'
import { openGuess } from '../../frame/slide/openGuess'
import { SlideFace } from '../../frame/slide/SlideFace'
import { scenarioOf } from '../../frame/slide/slideRun'
import { toldBefore } from '../../frame/slide/toldBefore'
import { useSlideInputs } from '../../frame/slide/useSlideInputs'
import { Select } from '../../ui/fields/Select'
import { SubjectPicker } from '../../ui/fields/SubjectPicker'
import { TextField } from '../../ui/fields/TextField'
import { useText } from '../../ui/text'
import { GuessFields } from './GuessFields'
import { GuessNotes } from './GuessNotes'
import { SlideActions } from './SlideActions'

const KINDS = ['charts', 'headlines', 'regions', ...resultKinds, 'words'] as const

interface Props {
  readonly study: Study
  readonly slide: Slide
  readonly at: number
  readonly count: number
  /** the slide to be chosen stands at another place now */
  readonly onMoved: (at: number) => void
}

/** A slide with another scenario: its charts show what that one moves. */
function shownWith(scenario: string, slide: Slide, study: Study): SlideEdit {
  const chosen = study.scenarios.find(({ id }) => id === scenario)
  const view = viewOf(slide, storyYears)
  if (!chosen || view.kind !== 'charts') return { scenario }
  const { levers: settings, assumptions } = chosen
  const charts = chartsThatMove(view.charts, { settings, assumptions }, slide.guess?.series ?? null)
  return { scenario, view: { ...slide.view, ...view, charts } }
}

function Scenario({ study, slide, at }: Pick<Props, 'study' | 'slide' | 'at'>) {
  const text = useText()
  const { t } = text
  const gone = slide.scenario !== undefined && !scenarioOf(study, slide)
  return (
    <label className="slide-wide">
      {t('present:slide.scenario')}
      <Select
        value={slide.scenario ?? ''}
        options={[
          ...(gone || slide.scenario === undefined
            ? [{ value: slide.scenario ?? '', name: t('present:slide.gone', { id: slide.scenario ?? '–' }) }]
            : []),
          ...study.scenarios.map((scenario) => ({ value: scenario.id, name: scenarioName(scenario, text) })),
        ]}
        onChoose={(scenario) => editSlide(at, shownWith(scenario, slide, study))}
      />
    </label>
  )
}

/** The same slide with another kind of view; what of the old one still has a meaning is kept. */
function asKind(kind: (typeof KINDS)[number], slide: Slide, study: Study): KnownView {
  const { year, span, subject } = appStore.getState()
  const before = viewOf(slide, storyYears)
  if (kind === 'words') return { kind }
  const spoken = 'year' in before ? before.year : year
  if (isResultKind(kind))
    return { kind, series: 'series' in before ? (before.series ?? subject) : subject, year: spoken, span }
  return kind === 'charts'
    ? { kind, charts: slide.view?.charts ?? chartsOf(study), year: spoken, span }
    : { kind, year: spoken }
}

function Shows({ study, slide, at }: Pick<Props, 'study' | 'slide' | 'at'>) {
  const text = useText()
  const { t } = text
  const view = viewOf(slide, storyYears)
  const years = Array.from({ length: storyYears.last - storyYears.first + 1 }, (_, index) => storyYears.first + index)
  return (
    <>
      <label className={isOfOneResult(view) ? 'slide-wide' : undefined}>
        {t('present:slide.view')}
        <Select<KnownView['kind'] | 'unknown'>
          value={view.kind}
          options={[
            ...(view.kind === 'unknown'
              ? [{ value: view.kind, name: t('present:view.unknown', { kind: view.named }) }]
              : []),
            ...KINDS.map((kind) => ({ value: kind, name: t(`present:view.${kind}`) })),
          ]}
          onChoose={(kind) => kind !== 'unknown' && editSlide(at, { view: asKind(kind, slide, study) })}
        />
      </label>
      {isOfOneResult(view) && (
        <SubjectPicker
          label={t('present:slide.result')}
          value={resultShown(view, undefined, text)}
          onChange={(series) => editSlide(at, { view: { ...slide.view, ...view, series } })}
        />
      )}
      {'year' in view && (
        <label>
          {t('present:slide.year')}
          <Select
            value={view.year}
            options={years.map((year) => ({ value: year, name: `${year}` }))}
            onChoose={(year) => editSlide(at, { view: { ...slide.view, ...view, year } })}
          />
        </label>
      )}
    </>
  )
}

/** Which lever is moved on the slide before the room. */
function LiveLeverField({ study, slide, at }: Pick<Props, 'study' | 'slide' | 'at'>) {
  const text = useText()
  const view = viewOf(slide, storyYears)
  if (!('year' in view) || !scenarioOf(study, slide)) return null
  return (
    <label className="slide-wide">
      {text.t('present:slide.lever')}
      <Select
        value={liveLever(study, slide, resultShown(view, slide.guess, text), view.year)}
        options={leverOptions(text)}
        onChoose={(lever) => editSlide(at, { lever })}
      />
    </label>
  )
}

interface WritingProps {
  readonly label: ReactNode
  readonly field: 'caption' | 'notes'
  readonly hint?: string
  readonly slide: Slide
  readonly at: number
}

/** A text of the slide; a stretch of typing is one step of the history. */
function Writing({ label, field, hint, slide, at }: WritingProps) {
  return (
    <label className="slide-writing">
      {label}
      <TextField
        value={slide[field] ?? ''}
        rows={3}
        onChange={(typed) => editSlide(at, { [field]: typed }, field)}
        onEnd={endGesture}
      />
      {hint && <small>{hint}</small>}
    </label>
  )
}

const TOLD = { value: null, revealed: true }

/** One slide, as the room will see it, and everything that can be set on it. */
export function SlideEditor({ study, slide, at, count, onMoved }: Props) {
  const text = useText()
  const { t } = text
  const inputs = useSlideInputs(study)
  const told = toldBefore(study, at, storyYears, text)
  const [answered, setAnswered] = useState(false)
  const move = (to: number) => {
    moveSlides([at], to > at ? to + 1 : to)
    onMoved(to)
  }
  return (
    <>
      <div className="slide-top">
        <div className="slide-preview" aria-hidden inert>
          <SlideFace slide={slide} inputs={inputs} guessing={slide.guess ? (answered ? TOLD : openGuess) : null} />
        </div>
        <div className="slide-fields">
          {viewOf(slide, storyYears).kind !== 'words' && <Scenario study={study} slide={slide} at={at} />}
          <Shows study={study} slide={slide} at={at} />
          <LiveLeverField study={study} slide={slide} at={at} />
          <GuessFields slide={slide} at={at} />
        </div>
      </div>
      {slide.guess && viewOf(slide, storyYears).kind === 'charts' && (
        <GuessNotes answered={answered} onAnswered={setAnswered} told={told} onMove={move} />
      )}
      <div className="slide-texts">
        <Writing
          label={t('present:slide.caption')}
          hint={t('present:slide.captionHint')}
          field="caption"
          slide={slide}
          at={at}
        />
        <Writing label={t('present:slide.notes')} field="notes" slide={slide} at={at} />
      </div>
      <SlideActions slide={slide} at={at} count={count} onMove={move} onMoved={onMoved} />
    </>
  )
}
