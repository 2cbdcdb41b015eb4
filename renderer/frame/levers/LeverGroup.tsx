import { useStore } from 'zustand'
import type { Lever } from '#models/engine/model'
import { appStore } from '../../app/appStore'
import { resetLevers } from '../../app/document/levers'
import { activeSettings } from '../../app/view/active'
import { leverPanelStore, toggleFold } from '../../app/view/leverPanel'
import { Icon } from '../../ui/kit/Icon'
import { useText } from '../../ui/text'
import { LeverRow } from './LeverRow'

interface ListProps {
  readonly name: string
  readonly levers: readonly Lever[]
}

/** Levers that are always shown, under a heading. */
export function LeverList({ name, levers }: ListProps) {
  return (
    <section aria-label={name}>
      <div className="group-head">
        <h3>{name}</h3>
      </div>
      <ul className="lever-list">
        {levers.map((lever) => (
          <LeverRow key={lever.id} lever={lever} />
        ))}
      </ul>
    </section>
  )
}

interface GroupProps extends ListProps {
  readonly id: string
  /** every lever of the group, also those that stand further up */
  readonly all: readonly Lever[]
}

/** The other levers of a group, folded until they are asked for, with what is changed in all of it. */
export function LeverGroup({ id, name, levers, all }: GroupProps) {
  const { t } = useText()
  const changed = useStore(appStore, (state) => all.filter((lever) => activeSettings(state)[lever.id]).length)
  const unfolded = useStore(leverPanelStore, (state) => state.unfolded.includes(id))
  const shown = unfolded && levers.length > 0
  return (
    <section aria-label={name}>
      <div className="group-head">
        <h3>
          <button
            type="button"
            className="group-fold"
            aria-expanded={shown}
            disabled={levers.length === 0}
            onClick={() => toggleFold(id)}
          >
            <span className="group-arrow">
              <Icon name={shown ? 'down' : 'right'} />
            </span>
            {t('explore:levers.group', { group: name, count: levers.length })}
          </button>
        </h3>
        {changed > 0 && (
          <button
            type="button"
            className="group-reset"
            aria-label={t('explore:levers.resetGroup', { group: name })}
            onClick={() => resetLevers(all.map((lever) => lever.id))}
          >
            {t('explore:levers.changed', { count: changed })} <Icon name="reset" />
          </button>
        )}
      </div>
      {shown && (
        <ul className="lever-list">
          {levers.map((lever) => (
            <LeverRow key={lever.id} lever={lever} />
          ))}
        </ul>
      )}
    </section>
  )
}
