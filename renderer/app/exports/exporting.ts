import { createStore } from 'zustand/vanilla'
import type { MadeFormat } from '#models/exchange/exporters'
import type { ExportFormat, FileFailure } from '#shared/ipc/contract'
import { isLoadFailure, reasonOf } from '../faults'
import { takeTyping } from '../pendingFields'

/** How far an export is, or what became of it. */
export type ExportStatus =
  | { readonly kind: 'running'; readonly format: ExportFormat | MadeFormat }
  | { readonly kind: 'saved' | 'saved-table'; readonly name: string }
  | { readonly kind: 'printing' | 'copied' | 'not-copied' | 'unloaded' }
  | { readonly kind: 'failed'; readonly failure: FileFailure }
  | { readonly kind: 'not-made'; readonly reason: string }

export const exportingStore = createStore<{ readonly status: ExportStatus | null }>()(() => ({
  status: null,
}))

let running: AbortController | null = null

const show = (status: ExportStatus | null): void => exportingStore.setState({ status })

/** Ends the export that is being made, and hides the status. */
export function dismissExport(): void {
  running?.abort()
  running = null
  show(null)
}

/**
 * Makes an export and shows its status. One at a time: another export, or a cancel, ends it, and its result is
 * dropped. Its code is loaded when it is asked for.
 */
export async function exporting(
  format: ExportFormat | MadeFormat,
  make: (signal: AbortSignal) => Promise<ExportStatus | { readonly kind: 'cancelled' }>,
): Promise<void> {
  takeTyping()
  running?.abort()
  const mine = new AbortController()
  running = mine
  show({ kind: 'running', format })
  try {
    const outcome = await make(mine.signal)
    if (running === mine) show(outcome.kind === 'cancelled' ? null : outcome)
  } catch (error) {
    if (running === mine)
      show(isLoadFailure(error) ? { kind: 'unloaded' } : { kind: 'not-made', reason: reasonOf(error) })
  } finally {
    if (running === mine) running = null
  }
}
