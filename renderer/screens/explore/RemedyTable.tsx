import './remedyTable.css'
import { useMemo, useRef } from 'react'
import type { Aim } from '#models/analysis/goal/goal'
import type { Settings } from '#models/engine/parameters'
import { type BudgetBalance, balanceChangeText, balanceReasons } from '#models/narrative/budgetBalance'
import { closesText, remedyPrices, remedySetting, settingOf } from '#models/narrative/missed'
import type { Missed } from '#models/narrative/targets'
import type { OddsRequest } from '../../app/jobs/requests'
import { takeSuggestion } from '../../app/suggested'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'
import { useInSight } from '../../ui/useInSight'
import { useRested } from '../../ui/useRested'
import { type AskedOdds, RemedyOdds } from './RemedyOdds'

/** A remedy tried: what it makes of the budget balance, and the levers of the scenario with it. */
export interface Tried {
  readonly balance: BudgetBalance
  readonly settings: Settings
}

interface Props {
  readonly missed: Missed
  readonly aim: Aim
  /** by remedy */
  readonly tried: readonly Tried[]
  /** of one scenario after the other, each by its levers */
  readonly oddsOf: (settings: readonly Settings[]) => OddsRequest
}

/**
 * How long what was found stands before the odds of remedies are counted: tens of thousands of runs are not begun between
 * two moves, nor soon for a table that is out of sight.
 */
const REST_MS = 700
const REST_UNSEEN_MS = 3000

/** What would help with a missed target: how far, at what cost, and how surely. */
export function RemedyTable({ missed: { kind, year, remedies }, aim, tried, oddsOf }: Props) {
  const text = useText()
  const { t, formats } = text
  const table = useRef<HTMLTableElement>(null)
  const inSight = useInSight(table)
  const question = useMemo(() => oddsOf(tried.map(({ settings }) => settings)), [oddsOf, tried])
  const asked: AskedOdds = {
    request: useRested(question, inSight ? REST_MS : REST_UNSEEN_MS),
    channel: `remedy.${kind}`,
  }
  return (
    <table className="remedies" ref={table}>
      <thead>
        <tr>
          <th scope="col">{t('explore:remedy.name')}</th>
          <th scope="col">{t('explore:remedy.share')}</th>
          <th scope="col">{t('explore:remedy.balance', { year })}</th>
          <th scope="col">{t('explore:remedy.odds', { aim: formats.givenText(aim.value, '%') })}</th>
        </tr>
      </thead>
      <tbody>
        {remedies.map((remedy, index) => {
          const balance = tried[index]?.balance
          const notes = [...remedyPrices(remedy, text), ...(balance ? balanceReasons(balance, text) : [])]
          return (
            <tr key={remedy.moves.map(({ lever, value }) => `${lever.id} ${value}`).join(' ')}>
              <th scope="row">
                <Button look="linkish" onClick={() => takeSuggestion(settingOf(remedy))}>
                  {remedySetting(remedy, text)}
                </Button>{' '}
                {notes
                  .filter((note) => note !== '')
                  .map((note) => (
                    <small key={note}>{note}</small>
                  ))}
              </th>
              <td>{closesText(remedy, text)}</td>
              <td>{balance && balanceChangeText(balance, text)}</td>
              <td>
                <RemedyOdds {...asked} remedy={index} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
