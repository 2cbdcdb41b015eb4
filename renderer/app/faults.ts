import { tell } from './files/notices'
import { WorkerLost } from './jobs/worker'
import { PartMissing } from './partMissing'

/** Errors of the bundler's loader: a part of the app that could not be fetched. */
const loadErrors = new WeakSet<Error>()

/** Whether a part of the app could not be loaded: its server has ended, the network is gone, or it was built anew. */
export const isLoadFailure = (error: unknown): boolean =>
  error instanceof WorkerLost || error instanceof PartMissing || (error instanceof Error && loadErrors.has(error))

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

export function tellFault(error: unknown, saving = false): void {
  tell(isLoadFailure(error) ? { kind: 'unloaded' } : { kind: 'unexpected', saving, reason: reasonOf(error) })
}

/** Tells what a piece of work nobody awaits was rejected with. */
export function tellRejection(work: Promise<unknown>, saving = false): void {
  work.catch((error: unknown) => tellFault(error, saving))
}

let watching = false

/** Tells what nobody else catches; once, however often it is called. */
export function watchFaults(): void {
  if (watching) return
  watching = true
  addEventListener('vite:preloadError', ({ payload }) => loadErrors.add(payload))
  addEventListener('unhandledrejection', ({ reason }) => tellFault(reason))
  addEventListener('error', ({ error }) => {
    // Some events of this name carry no error, such as an observer of sizes that is late by a frame.
    if (error) tellFault(error)
  })
}
