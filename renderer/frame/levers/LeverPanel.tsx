import { useStore } from 'zustand'
import './levers.css'
import { useEffect } from 'react'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import type { Lever } from '#models/engine/model'
import { appStore } from '../../app/appStore'
import { resetLevers } from '../../app/document/levers'
import { watchEffects } from '../../app/effects'
import { activeSettings } from '../../app/view/active'
import { chooseHeadline } from '../../app/view/choices'
import { NatureLegend } from '../../ui/kit/NatureMark'
import { useText } from '../../ui/text'
import { LeverRow } from './LeverRow'

const [policies, circumstances] = [
  belgium.levers.filter(({ nature }) => nature.kind === 'policy'),
  belgium.levers.filter(({ nature }) => nature.kind === 'circumstance'),
]

const groups = [...new Set(policies.map(({ group }) => group))].map((id) => ({
  id,
  levers: policies.filter(({ group }) => group === id),
}))

interface GroupProps {
  readonly id: string
  readonly name: string
  readonly levers: readonly Lever[]
}

function Group({ id, name, levers }: GroupProps) {
  const { t } = useText()
  const changed = useStore(appStore, (state) => levers.filter((lever) => activeSettings(state)[lever.id]).length)
  return (
    <section aria-labelledby={`group-${id}`}>
      <div className="group-head">
        <h3 id={`group-${id}`}>{name}</h3>
        {changed > 0 && (
          <button
            type="button"
            className="group-reset"
            aria-label={t('explore:levers.resetGroup', { group: name })}
            onClick={() => resetLevers(levers.map((lever) => lever.id))}
          >
            {t('explore:levers.changed', { count: changed })} <span aria-hidden>↺</span>
          </button>
        )}
      </div>
      <ul className="lever-list">
        {levers.map((lever) => (
          <LeverRow key={lever.id} lever={lever} />
        ))}
      </ul>
    </section>
  )
}

/** Policies in their groups, what others decide after them, and the result their effect is told on. */
export function LeverPanel() {
  const { t, model } = useText()
  const headline = useStore(appStore, (state) => state.headline)
  const year = useStore(appStore, (state) => state.year)
  const changed = useStore(appStore, (state) => Object.keys(activeSettings(state)).length)
  useEffect(watchEffects, [])
  return (
    <aside className="levers" aria-labelledby="levers-title">
      <div className="levers-top">
        <h2 className="hidden" id="levers-title">
          {t('explore:levers.title')}
        </h2>
        <label className="choice">
          {t('explore:levers.effectOn')}
          <select value={headline} onChange={(event) => chooseHeadline(event.target.value)}>
            {headlines.map((id) => (
              <option key={id} value={id}>
                {t(`explore:card.label.${id}`)}
              </option>
            ))}
          </select>
          {t('explore:levers.inYear', { year })}
        </label>
        <button
          type="button"
          className="linkish"
          disabled={changed === 0}
          onClick={() => resetLevers(belgium.levers.map(({ id }) => id))}
        >
          {t('explore:levers.resetAll')}
        </button>
      </div>
      <div className="levers-scroll">
        <NatureLegend />
        {groups.map(({ id, levers }) => (
          <Group key={id} id={id} name={model.groups[id] ?? id} levers={levers} />
        ))}
        <Group id="circumstances" name={t('explore:levers.circumstances')} levers={circumstances} />
      </div>
    </aside>
  )
}
