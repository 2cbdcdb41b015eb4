import type { TableFailure } from '#models/exchange/table/failure'
import { describeTable } from '#models/narrative/describeTable'
import { useText } from '../../ui/text'

/** Why a table of scenarios was not taken. */
export function TableWords({ failure, name }: { readonly failure: TableFailure; readonly name: string }) {
  const { t } = useText()
  const reason = describeTable(failure, t)
  return <p>{name ? t('tables:refused', { name, reason }) : t('tables:refusedPasted', { reason })}</p>
}
