import { useCallback, useMemo } from 'react'
import { withNotation } from '#models/narrative/chartData'
import { type GuessQuestion, guessVerdict, withRoom } from '#models/narrative/guess'
import type { Box } from '#shared/charts/box'
import type { LineLayout } from '#shared/charts/lineLayout'
import { LineChart } from '../../ui/charts/LineChart'
import { useText } from '../../ui/text'
import './guess.css'
import { GuessMark } from './GuessMark'
import { useSteady } from './useSteady'

/** How far a guess has come. */
export interface Guessing {
  /** in the unit drawn */
  readonly value: number | null
  readonly revealed: boolean
  /** absent where one may only look on */
  readonly onGuess?: (value: number) => void
  readonly onReveal?: () => void
}

interface Props {
  readonly asked: GuessQuestion
  readonly guessing: Guessing
  /** other charts stand beside it, each under its title */
  readonly titled: boolean
  /** its axis holds still while a lever is tried */
  readonly steady: boolean
}

/** The axis and the past first, then the result and how far the guess was. */
export function GuessChart({ asked, guessing, titled, steady }: Props) {
  const text = useText()
  const { t } = text
  const { value, revealed, onGuess, onReveal } = guessing
  const title = revealed ? asked.told : asked.question
  const drawn = useMemo(
    () => withRoom(withNotation(revealed ? asked.shown : asked.hidden, text), asked),
    [asked, revealed, text],
  )
  const data = useSteady(drawn, steady)
  const over = useCallback(
    (layout: LineLayout, box: Box) => (
      <GuessMark
        layout={layout}
        box={box}
        data={data}
        asked={asked}
        value={value}
        revealed={revealed}
        {...(onGuess && !revealed ? { onGuess } : {})}
        write={(each) => text.formats.text(each, asked.scale)}
      />
    ),
    [asked, data, value, revealed, onGuess, text],
  )
  return (
    // What is said before the answer lies over what is said after it, so that the chart keeps its size.
    <section className="slide-chart" data-guess={revealed ? 'revealed' : 'open'}>
      {titled && (
        <div className="guess-titles">
          <h2 className="slide-chart-title">{title}</h2>
          <p className="slide-chart-title" aria-hidden data-hidden>
            {revealed ? asked.question : asked.told}
          </p>
        </div>
      )}
      <p className="slide-chart-subtitle">{asked.subtitle}</p>
      <div className="slide-chart-body">
        <LineChart
          data={data}
          year={asked.year}
          description={t('explore:chart.describe', { title, measure: asked.subtitle })}
          over={over}
          ownType
        />
      </div>
      <div className="slide-answer">
        <div className="guess-open" data-hidden={revealed || undefined}>
          <p className="guess-ask">{t('guess:open')}</p>
          {onGuess && (
            <p className="guess-hint" data-hidden={value !== null || undefined}>
              {t('guess:drag')}
            </p>
          )}
          {onReveal && (
            <button type="button" className="guess-reveal" aria-keyshortcuts="Space Enter R" onClick={onReveal}>
              {t('guess:reveal')}
            </button>
          )}
        </div>
        {/* As long as the verdict on a guess may be. */}
        <p className="slide-verdict" aria-hidden data-hidden>
          {guessVerdict(asked, asked.room[0], text)}
        </p>
        <p className="slide-verdict" role="status">
          {revealed && guessVerdict(asked, value, text)}
        </p>
      </div>
    </section>
  )
}
