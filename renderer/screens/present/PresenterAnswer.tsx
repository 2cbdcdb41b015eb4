import { guessQuestion } from '#models/narrative/guess'
import { guessWords } from '#models/narrative/guessWords'
import { viewOf } from '#shared/study/slide'
import type { Slide } from '#shared/study/study'
import { storyYears } from '../../app/document/story'
import type { Presentation } from '../../app/presenting'
import { type SlideInputs, slideRun } from '../../frame/slide/slideRun'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'

interface Props {
  readonly study: SlideInputs
  readonly slide: Slide
  readonly now: Presentation
  readonly onReveal: () => void
}

/** The room guesses what the slide's own scenario gives, whatever is tried on it. */
const NOTHING_TRIED = {}

/** What the room is asked, what it guessed, and the answer it does not know yet. */
export function PresenterAnswer({ study, slide, now: { at, guesses, revealed }, onReveal }: Props) {
  const text = useText()
  const { t, formats } = text
  const view = viewOf(slide, storyYears)
  const run = slideRun(study, slide, NOTHING_TRIED, text)
  const asked = slide.guess && run && view.kind === 'charts' ? guessQuestion(slide.guess, run, view.span, text) : null
  if (!asked) return null
  const guess = guesses[at]
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
      {!revealed.includes(at) && (
        <>
          <p className="soft">{t('present:presenter.guessHint')}</p>
          <Button look="boxed" aria-keyshortcuts="R" onClick={onReveal}>
            {t('present:play.reveal')}
          </Button>
        </>
      )}
    </div>
  )
}
