import { useStore } from 'zustand'
import type { CarriedOver } from '#shared/study/carriedOver'
import { sessionStore } from '../../app/files/session'
import { useText } from '../../ui/text'
import { CarriedList } from './CarriedList'

interface Props {
  readonly from: string
  readonly told: readonly CarriedOver[]
}

/** What of a study made with an older model is not what it was, once it is open. */
export function CarriedWords({ from, told }: Props) {
  const { t } = useText()
  // A link has no file, and one that was saved has its original beside it already.
  const keeps = useStore(sessionStore, ({ originalAs }) => originalAs !== null)
  return (
    <>
      <p>{t('older:carried', { count: told.length, from })}</p>
      {keeps && <p>{t('older:carried.kept')}</p>}
      <CarriedList told={told} />
    </>
  )
}
