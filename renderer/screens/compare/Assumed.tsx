import type { Compared } from '#models/narrative/compared'
import { ChangedMark } from '../../ui/kit/ChangedMark'
import { useText } from '../../ui/text'

/** Says that a scenario rests on assumptions of its own. */
export function Assumed({ compared }: { readonly compared: Compared }) {
  const { t } = useText()
  const count = Object.keys(compared.assumptions).length
  return count > 0 ? <ChangedMark title={t('explore:changed.source', { count })} /> : null
}
