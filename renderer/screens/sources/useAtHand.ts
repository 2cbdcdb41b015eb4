import { useStore } from 'zustand'
import type { AtHand } from '#models/narrative/atHand'
import { appStore } from '../../app/appStore'
import { activeSettings } from '../../app/view/active'

/** The open scenario, and what it is held against: what is about it comes first. */
export function useAtHand(): AtHand {
  const settings = useStore(appStore, activeSettings)
  const projection = useStore(appStore, (state) => state.projection)
  const baseline = useStore(appStore, (state) => state.baseline)
  const year = useStore(appStore, (state) => state.year)
  return { settings, projection, baseline, year }
}
