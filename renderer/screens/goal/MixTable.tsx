import type { Mix } from '#models/analysis/goal/goal'
import { leverOf, leverValue, standing } from '#models/narrative/levers'
import { leverLabel } from '#models/narrative/names'
import type { GoalRequest } from '../../app/jobs/requests'
import { useText } from '../../ui/text'

interface Props {
  readonly goal: GoalRequest['goal']
  readonly mix: Mix
}

const ARROW = '→'

/** Each lever of the search: where it stood, and where the mix has it. */
export function MixTable({ goal: { movers, settings, assumptions }, mix }: Props) {
  const text = useText()
  const { t } = text
  return (
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
        {movers.map(({ lever: id }) => {
          const lever = leverOf(id)
          const before = standing(lever, settings, assumptions)
          const set = mix.levers[id]
          const after = standing(lever, mix.levers, assumptions)
          const same = after === before
          return (
            <tr key={id} data-mix={id} data-same={same || undefined}>
              <th scope="row">{leverLabel(id, text)}</th>
              <td>{leverValue(lever, before, text)}</td>
              <td aria-hidden>{same ? '' : ARROW}</td>
              <td>{same ? t('goal:mix.same') : leverValue(lever, after, text)}</td>
              <td>{same ? '' : (set?.by ?? '')}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
