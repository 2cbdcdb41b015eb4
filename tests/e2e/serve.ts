import { join } from 'node:path'
import { servePage } from '../../scripts/start/servePage'

/** An address of an intranet that a spec lets point here. */
export const INTRANET = '192.0.2.1'

/** Serves the built page to all specs as `npm start` does; gives what ends that. */
export default async function serve(): Promise<() => Promise<void>> {
  const built = join(import.meta.dirname, '..', '..', 'out', 'renderer')
  const port = Number(process.env.LEVIER_TEST_PORT)
  const { address, close } = await servePage(built, port, [INTRANET])
  if (new URL(address).port !== String(port)) {
    await close()
    throw new Error(`port ${port} is taken`)
  }
  return close
}
