import './remedyTable.css'
import type { Aim } from '#models/analysis/goal/goal'
import type { Settings } from '#models/engine/parameters'
import { type BudgetBalance, balanceChangeText, balanceReasons } from '#models/narrative/budgetBalance'
import { closesText, remedyPrices, remedySetting, settingOf } from '#models/narrative/missed'
import type { Missed } from '#models/narrative/targets'
import { takeSuggestion } from '../../app/suggested'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'
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
  readonly asked: AskedOdds
}

/** What would help with a missed target: how far, at what cost, and how surely. */
export function RemedyTable({ missed: { year, remedies }, aim, tried, asked }: Props) {
  const text = useText()
  const { t, formats } = text
  return (
    <table className="remedies">
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
