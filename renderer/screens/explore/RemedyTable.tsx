import './remedyTable.css'
import type { Aim } from '#models/analysis/goal/goal'
import type { Inputs } from '#models/engine/inputs'
import { type BudgetBalance, balanceChangeText, gainReason } from '#models/narrative/budgetBalance'
import { remedyPrices, remedySetting, settingOf } from '#models/narrative/missed'
import type { Missed } from '#models/narrative/targets'
import { takeSuggestion } from '../../app/suggested'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'
import { OddsHeading, RemedyOdds } from './RemedyOdds'

/** A remedy tried: what it makes of the budget balance, and the scenario with it. */
export interface Tried {
  readonly balance: BudgetBalance
  readonly scenario: Inputs
}

interface Props {
  readonly missed: Missed
  readonly aim: Aim
  /** the scenario without any of them */
  readonly stands: Inputs
  /** by remedy */
  readonly tried: readonly Tried[]
}

/** What would help with a missed target: how far, at what cost, and how surely. */
export function RemedyTable({ missed: { kind, year, remedies }, aim, stands, tried }: Props) {
  const text = useText()
  const { t, formats } = text
  return (
    <table className="remedies">
      <thead>
        <tr>
          <th scope="col">{t('explore:remedy.name')}</th>
          <th scope="col">{t('explore:remedy.share')}</th>
          <th scope="col">{t('explore:remedy.balance', { year })}</th>
          <th scope="col">
            <OddsHeading aim={aim} scenario={stands} channel={`remedy.${kind}`} />
          </th>
        </tr>
      </thead>
      <tbody>
        {remedies.map((remedy, index) => {
          const { balance, scenario } = tried[index] ?? {}
          const notes = [...remedyPrices(remedy, text), (balance && gainReason(balance, text)) ?? '']
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
              <td>{formats.percent(Math.min(1, remedy.closes) * 100, 0)}</td>
              <td>{balance && balanceChangeText(balance, text)}</td>
              <td>{scenario && <RemedyOdds aim={aim} scenario={scenario} channel={`remedy.${kind}.${index}`} />}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
