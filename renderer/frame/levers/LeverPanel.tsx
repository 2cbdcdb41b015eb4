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
import { useText } from '../../ui/text'
import { LeverRow } from './LeverRow'

const groups = [...new Set(belgium.levers.map(({ group }) => group))].map((id) => ({
  id,
  levers: belgium.levers.filter(({ group }) => group === id),
}))

function Group({ id, levers }: { readonly id: string; readonly levers: readonly Lever[] }) {
  const { t, model } = useText()
  const changed = useStore(appStore, (state) => levers.filter((lever) => activeSettings(state)[lever.id]).length)
  const name = model.groups[id] ?? id
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

/** All levers in their groups, and the result their effect is told on. */
export function LeverPanel() {
  const { t } = useText()
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
        {groups.map(({ id, levers }) => (
          <Group key={id} id={id} levers={levers} />
        ))}
      </div>
    </aside>
  )
}
