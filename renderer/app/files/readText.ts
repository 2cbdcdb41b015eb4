import { doAside } from '../jobs/worker'
import type { ReadOutcome } from './readFolded'
import type { Reading } from './reading.worker'

/** Up to so many characters a study is read within the time of a frame; more would be felt on the page's thread. */
const SHORT = 500_000

let last = 0

async function readHere(text: string): Promise<ReadOutcome> {
  // The schema is only loaded when there is a file to read.
  const { readFolded } = await import('./readFolded')
  return readFolded(text)
}

const readAside = (text: string): Promise<ReadOutcome> =>
  doAside<Reading, ReadOutcome>(
    () => new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' }),
    (reading) => reading.read(text),
  )

/** Reads the text of a study file, a long one in a thread of its own; null where another one was asked for since. */
export async function readText(text: string): Promise<ReadOutcome | null> {
  const mine = ++last
  const outcome = await (text.length > SHORT ? readAside(text) : readHere(text))
  return mine === last ? outcome : null
}
