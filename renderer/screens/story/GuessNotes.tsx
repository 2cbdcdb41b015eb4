import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'

interface Props {
  /** the slide is seen as it is once the answer is told */
  readonly answered: boolean
  readonly onAnswered: (answered: boolean) => void
  /** the place of an earlier slide that tells the answer */
  readonly told: number | null
  readonly onMove: (to: number) => void
}

/** What the room sees of a slide it guesses on, and what tells it too early. */
export function GuessNotes({ answered, onAnswered, told, onMove }: Props) {
  const { t } = useText()
  return (
    <div className="slide-guess">
      <p className="soft">
        {t(answered ? 'present:slide.guessThen' : 'present:slide.guessFirst')}{' '}
        <Button look="linkish" onClick={() => onAnswered(!answered)}>
          {t(answered ? 'present:slide.guessBefore' : 'present:slide.guessAfter')}
        </Button>
      </p>
      <p role="status">
        {told !== null && (
          <>
            {t('present:slide.guessTold', { number: told + 1 })}{' '}
            <Button look="linkish" onClick={() => onMove(told)}>
              {t('present:slide.guessAhead', { number: told + 1 })}
            </Button>
          </>
        )}
      </p>
    </div>
  )
}
