import type { Mix } from '#models/analysis/goal/goal'
import { movesLever, untriedTexts } from '#models/narrative/goalAnswer'
import { leverOf, leverValue, standing } from '#models/narrative/levers'
import { listText } from '#models/narrative/list'
import { leverLabel } from '#models/narrative/names'
import type { GoalRequest } from '../../app/jobs/requests'
import { Icon } from '../../ui/kit/Icon'
import { NatureMark } from '../../ui/kit/NatureMark'
import { useText } from '../../ui/text'

interface Props {
  readonly goal: GoalRequest['goal']
  readonly mix: Mix
}

/** Each lever that the mix moves: where it stood, and where the mix has it; then those it leaves alone, and those that were not tried. */
export function MixTable({ goal: { movers, settings, assumptions }, mix }: Props) {
  const text = useText()
  const { t } = text
  const rows = movers.map(({ lever: id }) => {
    const lever = leverOf(id)
    const before = standing(lever, settings, assumptions)
    const after = standing(lever, mix.levers, assumptions)
    return {
      lever,
      label: leverLabel(id, text),
      before,
      after,
      moves: movesLever(lever, { settings, assumptions }, mix),
    }
  })
  const moved = rows.filter(({ moves }) => moves)
  const still = rows.filter(({ moves }) => !moves)
  const untried = untriedTexts({ movers }, text)
  return (
    <>
      <table className="mix">
        <thead>
          <tr>
            <th scope="col">{t('goal:mix.lever')}</th>
            <th scope="col">{t('goal:lever.now')}</th>
            <td />
            <th scope="col">{t('goal:mix.then')}</th>
            <th scope="col">{t('goal:lever.by')}</th>
          </tr>
        </thead>
        <tbody>
          {moved.map(({ lever, label, before, after }) => (
            <tr key={lever.id} data-mix={lever.id}>
              <th scope="row">
                <NatureMark nature={lever.nature} /> {label}
              </th>
              <td>{leverValue(lever, before, text)}</td>
              <td aria-hidden>
                <Icon name="forward" />
              </td>
              <td>{leverValue(lever, after, text)}</td>
              <td>{mix.levers[lever.id]?.by ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {still.length > 0 && (
        <p className="soft mix-still">
          {t('goal:mix.still', {
            levers: listText(
              still.map(({ label }) => label),
              text,
            ),
          })}
        </p>
      )}
      {untried.length > 0 && (
        <details className="soft mix-still">
          <summary>{t('goal:untried.title')}</summary>
          {untried.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </details>
      )}
    </>
  )
}
