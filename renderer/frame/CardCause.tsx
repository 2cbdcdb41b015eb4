import { useStore } from 'zustand'
import type { Headline } from '#models/belgium/headlines'
import { headlineCause } from '#models/narrative/headlineCause'
import { appStore } from '../app/appStore'
import { causesStore } from '../app/jobs/causesStore'
import { useText } from '../ui/text'

/** The lever that moves the result most. */
export function CardCause({ id }: { readonly id: Headline }) {
  const text = useText()
  const causes = useStore(causesStore, (state) => state.known)
  const year = useStore(appStore, (state) => state.year)
  const current = useStore(appStore, (state) => causes?.projection === state.projection && !state.study.comparison)
  return <p className="card-cause">{causes && current ? headlineCause(causes.causes, id, year, text) : null}</p>
}
