import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pageHandler } from './pageHandler'

interface ServedPage {
  readonly address: string
  readonly close: () => Promise<void>
}

/** The port it listens at: the one wanted, or the next one that is free. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(listen(server, port + 1))
      else reject(error)
    }
    server.once('error', refused)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refused)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

/**
 * Serves the built page to this machine alone, at `port` or the next one that is free.
 *
 * @param folder where the page was built
 * @param alsoNamed names it answers to besides those of this machine, for tests
 */
export async function servePage(folder: string, port: number, alsoNamed?: readonly string[]): Promise<ServedPage> {
  const server = createServer(pageHandler(folder, alsoNamed))
  const address = `http://127.0.0.1:${await listen(server, port)}/`
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { address, close }
}
