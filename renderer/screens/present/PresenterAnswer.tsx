import { guessQuestion, onStep } from '#models/narrative/guess'
import { guessWords } from '#models/narrative/guessWords'
import { viewOf } from '#shared/study/slide'
import type { Slide } from '#shared/study/study'
import { storyYears } from '../../app/document/story'
import type { FromPresenter } from '../../app/presenter/presenterMessages'
import type { Presentation } from '../../app/presenting'
import { type SlideInputs, slideRun } from '../../frame/slide/slideRun'
import { NumberField } from '../../ui/fields/NumberField'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'

interface Props {
  readonly study: SlideInputs
  readonly slide: Slide
  readonly now: Presentation
  readonly ask: (message: FromPresenter) => void
}

/** The room guesses what the slide's own scenario gives, whatever is tried on it. */
const NOTHING_TRIED = {}

/** What stands in the field before the room has guessed. */
const NONE = '–'

/** What the room is asked, what it guessed, and the answer it does not know yet. */
export function PresenterAnswer({ study, slide, now: { at, guesses, revealed }, ask }: Props) {
  const text = useText()
  const { t, formats } = text
  const view = viewOf(slide, storyYears)
  const run = slideRun(study, slide, NOTHING_TRIED, text)
  const asked = slide.guess && run && view.kind === 'charts' ? guessQuestion(slide.guess, run, view.span, text) : null
  if (!asked) return null
  const write = (value: number): string => (Number.isNaN(value) ? NONE : formats.given(value))
  const guess = guesses[at]
  const told = revealed.includes(at)
  const [low, high] = asked.room
  const place = (wanted: number): string | null => {
    const value = onStep(asked, wanted)
    if (value < low || value > high) return t('present:presenter.guessRange', { low: write(low), high: write(high) })
    ask({ kind: 'guess', value })
    return null
  }
  return (
    <div className="presenter-answer">
      <h2>{t('present:presenter.answer')}</h2>
      <p>{guessWords(slide.caption ?? '', asked).question ?? asked.question}</p>
      <p>
        <strong>{formats.text(asked.answer, asked.scale)}</strong>
        {' · '}
        {guess === undefined
          ? t('present:presenter.noGuess')
          : t('present:presenter.guessed', { value: formats.text(guess, asked.scale) })}
      </p>
      {!told && (
        <div className="presenter-guess">
          <span aria-hidden>{t('present:presenter.guess')}</span>
          <NumberField
            look="box"
            inStudy={false}
            label={t('present:presenter.guess')}
            value={guess ?? Number.NaN}
            write={write}
            onChange={place}
            units={formats.unitForms(asked.scale.unit)}
            onStep={(by) => void place((guess ?? (low + high) / 2) + by * asked.step)}
          >
            <span>{formats.unit(asked.scale.unit)}</span>
          </NumberField>
        </div>
      )}
      <Button look="boxed" aria-keyshortcuts="R" onClick={() => ask({ kind: 'reveal' })}>
        {t(told ? 'present:play.hide' : 'present:play.reveal')}
      </Button>
      {!told && <p className="soft">{t('present:presenter.guessHint')}</p>}
    </div>
  )
}
