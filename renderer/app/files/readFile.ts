import type { Remote } from 'comlink'
import type { ReadAnyWorkbook } from '#models/exchange/readAnyWorkbook'
import { doAside } from '../jobs/worker'
import type { ReadOutcome } from './readFolded'
import type { Reading } from './reading.worker'
import { sessionStore } from './session'

/** Up to so many characters a study is read within the time of a frame; more would be felt on the page's thread. */
const SHORT = 500_000

let last = 0

/** Reads a file while the window shows that it does; null where another one was asked for since. */
async function reading<Outcome>(name: string, read: () => Promise<Outcome>): Promise<Outcome | null> {
  const mine = ++last
  const opening = (shown: string | null) => mine === last && sessionStore.setState({ opening: shown })
  opening(name)
  try {
    const outcome = await read()
    return mine === last ? outcome : null
  } finally {
    opening(null)
  }
}

const aside = <Outcome>(read: (work: Remote<Reading>) => Promise<Outcome>): Promise<Outcome> =>
  doAside<Reading, Outcome>(() => new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' }), read)

async function readHere(text: string): Promise<ReadOutcome> {
  // The schema is only loaded when there is a file to read.
  const { readFolded } = await import('./readFolded')
  return readFolded(text)
}

/** Reads the text of a study, a long one in a thread of its own, whatever else is being read. */
export const readText = (text: string): Promise<ReadOutcome> =>
  text.length > SHORT ? aside<ReadOutcome>(async (work) => work.study(text)) : readHere(text)

/** Reads the text of a study file. @param name '' for one without */
export const readStudy = (text: string, name: string): Promise<ReadOutcome | null> =>
  reading(name, () => readText(text))

/** Reads a workbook, in a thread of its own. @param bytes as base64 */
export const readWorkbook = (bytes: string, name: string): Promise<ReadAnyWorkbook | null> =>
  reading(name, () => aside<ReadAnyWorkbook>(async (work) => work.workbook(bytes)))
