import type { Remote } from 'comlink'
import type { ReadAnyWorkbook } from '#models/exchange/readAnyWorkbook'
import { doAside } from '../jobs/worker'
import type { ReadOutcome } from './readFolded'
import type { Reading } from './reading.worker'
import { sessionStore } from './session'

/** Up to so many characters a study is read within the time of a frame; more would be felt on the page's thread. */
const SHORT = 500_000

/** How many readings were asked for. A file takes the place of one asked for before, but not of work found after a crash. */
const asked = { file: 0, found: 0 }

/** Reads a file while the window shows that it does; null where another one was asked for since. */
async function reading<Outcome>(
  of: keyof typeof asked,
  name: string,
  read: () => Promise<Outcome>,
): Promise<Outcome | null> {
  const mine = ++asked[of]
  const opening = (shown: string | null) => mine === asked[of] && sessionStore.setState({ opening: shown })
  opening(name)
  try {
    const outcome = await read()
    return mine === asked[of] ? outcome : null
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

/** Reads the text of a study file, a long one in a thread of its own. @param name '' for one without */
export const readStudy = (text: string, name: string, of: keyof typeof asked = 'file'): Promise<ReadOutcome | null> =>
  reading(of, name, () => (text.length > SHORT ? aside<ReadOutcome>(async (work) => work.study(text)) : readHere(text)))

/** Reads a workbook, in a thread of its own. @param bytes as base64 */
export const readWorkbook = (bytes: string, name: string): Promise<ReadAnyWorkbook | null> =>
  reading('file', name, () => aside<ReadAnyWorkbook>(async (work) => work.workbook(bytes)))
