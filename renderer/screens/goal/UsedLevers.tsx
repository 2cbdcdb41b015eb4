import { useState } from 'react'
import { useStore } from 'zustand'
import { belgium } from '#models/belgium/model'
import { listText } from '#models/narrative/list'
import { leverLabel } from '#models/narrative/names'
import { goalStore } from '../../app/view/goalDraft'
import { useText } from '../../ui/text'
import { MoverTable } from './MoverTable'

/** The levers the mix may be made of, by name; how far each may go is unfolded. */
export function UsedLevers() {
  const text = useText()
  const { t } = text
  const [open, setOpen] = useState(false)
  const bounds = useStore(goalStore, (state) => state.bounds)
  const used = belgium.levers.filter(({ id }) => bounds[id]).map(({ id }) => leverLabel(id, text))
  return (
    <details className="goal-levers" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{used.length > 0 ? t('goal:using', { levers: listText(used, text) }) : t('goal:noLevers')}</summary>
      {open && <MoverTable />}
    </details>
  )
}
