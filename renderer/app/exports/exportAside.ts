import type { Remote } from 'comlink'
import { doAside } from '../jobs/worker'
import type { Exporting } from './export.worker'

/** Has something made in a thread of its own, which ends with the signal. */
export const exportAside = <Made>(make: (exporting: Remote<Exporting>) => Promise<Made>, signal: AbortSignal) =>
  doAside<Exporting, Made>(
    () => new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' }),
    make,
    signal,
  )
