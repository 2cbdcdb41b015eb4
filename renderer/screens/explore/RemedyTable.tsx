import './remedyTable.css'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Aim } from '#models/analysis/goal/goal'
import { RUNS } from '#models/analysis/uncertainty/runs'
import type { Inputs } from '#models/engine/inputs'
import type { Settings } from '#models/engine/parameters'
import { type BudgetBalance, balanceChangeText, gainReason } from '#models/narrative/budgetBalance'
import { remedyPrices, remedySetting, settingOf } from '#models/narrative/missed'
import type { Missed } from '#models/narrative/targets'
import { appStore } from '../../app/appStore'
import type { OddsRequest } from '../../app/jobs/requests'
import { takeSuggestion } from '../../app/suggested'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'
import { OddsHeading, RemedyOdds } from './RemedyOdds'

/** A remedy tried: what it makes of the budget balance, and the levers of the scenario with it. */
export interface Tried {
  readonly balance: BudgetBalance
  readonly settings: Settings
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
  const seed = useStore(appStore, ({ study }) => study.seed)
  const request = useMemo((): OddsRequest => {
    const settings = [stands.settings, ...tried.map((each) => each.settings)]
    return { kind: 'odds', settings, assumptions: stands.assumptions, aims: [aim], seed, runs: RUNS }
  }, [stands, tried, aim, seed])
  const asked = { request, channel: `remedy.${kind}` }
  return (
    <table className="remedies">
      <thead>
        <tr>
          <th scope="col">{t('explore:remedy.name')}</th>
          <th scope="col">{t('explore:remedy.share')}</th>
          <th scope="col">{t('explore:remedy.balance', { year })}</th>
          <th scope="col">
            <OddsHeading {...asked} aim={aim.value} />
          </th>
        </tr>
      </thead>
      <tbody>
        {remedies.map((remedy, index) => {
          const balance = tried[index]?.balance
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
