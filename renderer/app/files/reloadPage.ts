import { takeNewer } from '../../platform/keptOffline'
import { takeTyping } from '../pendingFields'
import { keepNow } from './journal'
import { tell } from './notices'
import { isEditedNow } from './session'

let reloading = false

/** The page is about to be loaded again, with its work in the journal: leaving it loses nothing. */
export const isReloading = (): boolean => reloading

/** Loads the page again, in a newer build if there is one; unsaved work is put in the journal first, and offered afterwards. */
export async function reloadPage(): Promise<void> {
  takeTyping()
  if (isEditedNow() && !(await keepNow())) {
    tell({ kind: 'journal' })
    return
  }
  await takeNewer()
  reloading = true
  location.reload()
}
