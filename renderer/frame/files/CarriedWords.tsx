import type { CarriedOver } from '#shared/study/carriedOver'
import { useText } from '../../ui/text'
import { CarriedList } from './CarriedList'

interface Props {
  readonly from: string
  readonly told: readonly CarriedOver[]
}

/** What of a study made with an older model is not what it was, once it is open. */
export function CarriedWords({ from, told }: Props) {
  const { t } = useText()
  return (
    <>
      <p>{t('notices:carried', { count: told.length, from })}</p>
      <CarriedList told={told} />
    </>
  )
}
