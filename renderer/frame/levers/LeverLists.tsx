import type { RefObject } from 'react'
import { useStore } from 'zustand'
import { belgium } from '#models/belgium/model'
import { CIRCUMSTANCES, keyLevers, leverPanelStore } from '../../app/view/leverPanel'
import { NatureLegend } from '../../ui/kit/NatureMark'
import { useText } from '../../ui/text'
import { LeverGroup, LeverList } from './LeverGroup'
import { useListedAsChanged } from './useListedAsChanged'

const [policies, circumstances] = [
  belgium.levers.filter(({ nature }) => nature.kind === 'policy'),
  belgium.levers.filter(({ nature }) => nature.kind === 'circumstance'),
]

const groups = [...new Set(policies.map(({ group }) => group))].map((id) => ({
  id,
  all: policies.filter(({ group }) => group === id),
}))

/** What is changed, the key levers, and the rest in groups: policies first, what others decide after them. */
export function LeverLists({ panel }: { readonly panel: RefObject<HTMLElement | null> }) {
  const { t, model } = useText()
  const listed = useListedAsChanged(panel)
  const pinned = useStore(leverPanelStore, (state) => state.pinned)
  const changed = belgium.levers.filter(({ id }) => listed.includes(id))
  const key = keyLevers({ pinned }).filter(({ id }) => !listed.includes(id))
  const above = new Set([...changed, ...key])
  const rest = (levers: typeof policies) => levers.filter((lever) => !above.has(lever))
  return (
    <>
      {changed.length > 0 && (
        <LeverList name={t('explore:levers.changedList', { count: changed.length })} levers={changed} />
      )}
      {key.length > 0 && <LeverList name={t('explore:levers.key')} levers={key} />}
      {groups.map(({ id, all }) => (
        <LeverGroup key={id} id={id} name={model.groups[id] ?? id} levers={rest(all)} all={all} />
      ))}
      <LeverGroup
        id={CIRCUMSTANCES}
        name={t('explore:levers.circumstances')}
        levers={rest(circumstances)}
        all={circumstances}
      />
      <NatureLegend />
    </>
  )
}
