import { useState } from 'react'
import { useStore } from 'zustand'
import './tried.css'
import { variableOf } from '#models/narrative/names'
import { appStore } from '../../app/appStore'
import { type Attempt, placeOf } from '../../app/attempts'
import { attemptsOf, triedStore } from '../../app/tried'
import { Button } from '../../ui/kit/Button'
import { Icon } from '../../ui/kit/Icon'
import { useText } from '../../ui/text'
import { attemptName, isKept, keepAttempt } from './attempt'
import { slideRun } from './slideRun'

interface Props {
  /** shows an attempt again; absent where nothing is on the wall */
  readonly onShow?: (attempt: Attempt) => void
  /** closes the list; absent where it is part of a page */
  readonly onClose?: () => void
}

/** What the room tried, the newest first: which levers, what came of it, and a scenario made of it when asked. */
export function Tried({ onShow, onClose }: Props) {
  const text = useText()
  const { t, formats } = text
  const study = useStore(appStore, (state) => state.study)
  const attempts = useStore(triedStore, (tried) => attemptsOf(tried, study.createdAt))
  const [kept, setKept] = useState<string | null>(null)
  const shown = attempts.flatMap((attempt) => {
    const { scenario, levers, series, year } = attempt
    const run = slideRun(study, { scenario }, levers, text)
    const name = attemptName(study, attempt, text)
    return run && name
      ? { attempt, name, result: formats.text(run.projection.at(series, year), variableOf(series)) }
      : []
  })
  return (
    <section className="tried" aria-label={t('present:tried.title')}>
      <div className="tried-head">
        <h3>{t('present:tried.title')}</h3>
        {onClose && (
          <Button look="icon" aria-label={t('present:live.close')} onClick={onClose}>
            <Icon name="close" />
          </Button>
        )}
      </div>
      {shown.length === 0 && <p className="soft">{t('present:tried.none')}</p>}
      <ol>
        {shown.map(({ attempt, name, result }) => (
          <li key={`${attempt.slide} ${name} ${attempt.series} ${attempt.year}`}>
            <span className="tried-name">{name}</span>
            <span className="tried-result">
              {t('present:tried.result', {
                label: text.model.series[attempt.series]?.label ?? attempt.series,
                value: result,
                year: attempt.year,
              })}
            </span>
            <span className="tried-actions">
              {onShow && placeOf(attempt, study) >= 0 && (
                <Button look="boxed" onClick={() => onShow(attempt)}>
                  {t('present:tried.show')}
                </Button>
              )}
              {isKept(study, attempt) ? (
                // Still there for who has just pressed it: the focus stays.
                <Button look="boxed" aria-disabled>
                  {t('present:tried.kept')}
                </Button>
              ) : (
                <Button
                  look="boxed"
                  aria-label={t('present:tried.keepThis', { name })}
                  onClick={() => setKept(keepAttempt(study, attempt, text))}
                >
                  {t('present:live.keep')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ol>
      <p role="status">{kept !== null && t('present:live.kept', { name: kept })}</p>
    </section>
  )
}
