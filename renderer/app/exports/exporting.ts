import { createStore } from 'zustand/vanilla'
import type { ExportFormat, FileFailure } from '#shared/ipc/contract'

/** What the user is told of an export. */
export type Told =
  | { readonly kind: 'running'; readonly format: ExportFormat }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'printing' | 'copied' | 'not-copied' }
  | { readonly kind: 'failed'; readonly failure: FileFailure }
  | { readonly kind: 'not-made'; readonly reason: string }

export const exportingStore = createStore<{ readonly told: Told | null }>()(() => ({ told: null }))

let running: AbortController | null = null

const tell = (told: Told | null): void => exportingStore.setState({ told })

/** Ends what is being made; what was told is not shown any longer. */
export function dismissExport(): void {
  running?.abort()
  running = null
  tell(null)
}

/**
 * Makes an export and tells of it. One at a time: another one, or a cancel, ends it, and what still comes of it is
 * left aside. Its parts are loaded when it is asked for.
 */
export async function exporting(
  format: ExportFormat,
  make: (signal: AbortSignal) => Promise<Told | { readonly kind: 'cancelled' }>,
): Promise<void> {
  running?.abort()
  const mine = new AbortController()
  running = mine
  tell({ kind: 'running', format })
  try {
    const outcome = await make(mine.signal)
    if (running === mine) tell(outcome.kind === 'cancelled' ? null : outcome)
  } catch (error) {
    if (running === mine) tell({ kind: 'not-made', reason: error instanceof Error ? error.message : String(error) })
  } finally {
    if (running === mine) running = null
  }
}
