import { useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Answer } from '#models/analysis/goal/goal'
import { changedLevers } from '#models/belgium/changes'
import { balanceChangeText, budgetBalance, wholeBalanceText } from '#models/narrative/budgetBalance'
import {
  aimText,
  costNote,
  costText,
  goalTitle,
  limitTexts,
  marginText,
  mixCaveats,
} from '#models/narrative/goalAnswer'
import { variableOf } from '#models/narrative/names'
import { fastPaces, paceSentence } from '#models/narrative/pace'
import { appStore } from '../../app/appStore'
import type { GoalRequest } from '../../app/jobs/requests'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'
import { GoalChart } from './GoalChart'
import { GoalOdds } from './GoalOdds'
import { MixTable } from './MixTable'
import { settingsWith, takeOver } from './takeOver'

interface Props {
  readonly request: GoalRequest
  /** in which it was asked */
  readonly scenario: string
  readonly answer: Answer
}

/** An answer whose heading lies lower than this share of the window is brought to the top of it. */
const IN_SIGHT = 0.7

/** The mix that was found, the others that would do, or what comes nearest and what stops it. */
export function Found({ request: { goal }, scenario, answer }: Props) {
  const text = useText()
  const { t, formats } = text
  const section = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer is to be seen like the first
  useEffect(() => {
    const top = section.current?.getBoundingClientRect().top ?? 0
    if (top > innerHeight * IN_SIGHT || top < 0) section.current?.scrollIntoView({ block: 'start' })
  }, [answer])
  const [chosen, setChosen] = useState({ answer, index: 0 })
  // Another answer begins with its best mix again.
  const index = chosen.answer === answer ? chosen.index : 0
  const mixes = [answer, ...answer.alternatives]
  const mix = mixes[index] ?? answer
  const moved = useStore(appStore, (state) => {
    const here = state.study.scenarios.find(({ id }) => id === scenario)
    return !here || changedLevers(here) !== goal.settings || here.assumptions !== goal.assumptions
  })
  const limits = limitTexts(mix.limits, goal, text)
  const cost = costText(goal, mix.cost, text)
  const balance = useMemo(() => budgetBalance(goal, settingsWith(goal, mix), goal.aim.year), [goal, mix])
  const gross = useMemo(() => costNote(goal, mix.cost, text), [goal, mix, text])
  const measured = variableOf(goal.aim.id)
  return (
    <section ref={section} className="sheet goal-found" aria-labelledby="goal-found" data-reached={answer.reached}>
      <div className="goal-mix">
        <h2 id="goal-found">{goalTitle(goal, { ...answer, ...mix }, text)}</h2>
        <p className="chart-subtitle">{aimText(goal.aim, text)}</p>
        {moved && <p className="goal-moved">{t('goal:moved')}</p>}
        {mixes.length > 1 && (
          <fieldset className="goal-mixes">
            <legend className="hidden">{t('goal:mixes')}</legend>
            {mixes.map((each, position) => (
              <Button
                key={JSON.stringify(each.levers)}
                look="pill"
                aria-pressed={position === index}
                onClick={() => setChosen({ answer, index: position })}
              >
                {position === 0 ? t('goal:mix.best') : t('goal:mix.other', { number: position })}
              </Button>
            ))}
          </fieldset>
        )}
        <MixTable goal={goal} mix={mix} />
        <dl className="goal-outcome">
          <div>
            <dt>{t('goal:value', { year: goal.aim.year })}</dt>
            <dd data-value>{formats.text(mix.value, measured)}</dd>
          </div>
          <div>
            <dt>{t('goal:margin')}</dt>
            <dd>{marginText(goal, mix, text)}</dd>
          </div>
          <div data-balance>
            <dt>{t('explore:remedy.balance', { year: goal.aim.year })}</dt>
            <dd>
              {balanceChangeText(balance, text)}
              <small>{wholeBalanceText(balance, text)}</small>
            </dd>
          </div>
          {cost && (
            <div>
              <dt>{text.model.series[goal.least]?.label}</dt>
              <dd>
                {cost}
                {gross && <small>{gross}</small>}
              </dd>
            </div>
          )}
          <GoalOdds goal={goal} mix={mix} />
        </dl>
        <p>
          <Button look="primary" onClick={() => takeOver(goal, mix, aimText(goal.aim, text))}>
            {t(answer.reached ? 'goal:take' : 'goal:takeNearest')}
          </Button>
        </p>
        {mixCaveats(mix, goal, text).map((caveat) => (
          <p key={caveat} className="goal-caveat">
            {caveat}
          </p>
        ))}
        {fastPaces(settingsWith(goal, mix), goal.assumptions).map((pace) => (
          <p key={pace.lever}>{paceSentence(pace, text)}</p>
        ))}
      </div>
      <div className="goal-beside">
        <GoalChart goal={goal} mix={mix} />
        {limits.length > 0 && (
          <div className="goal-limits">
            <h3>{t(answer.reached ? 'goal:limits.reached' : 'goal:limits.missed')}</h3>
            <ul>
              {limits.map((limit) => (
                <li key={limit}>{limit}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}
