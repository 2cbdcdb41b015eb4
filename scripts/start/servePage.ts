import { join } from 'node:path'
import { type PreviewServer, preview } from 'vite'
import { SECURITY_HEADERS } from '#shared/contentSecurityPolicy'

interface ServedPage {
  readonly address: string
  readonly server: PreviewServer
}

/** Serves the built page to this machine alone, at `port` or the next one that is free. */
export async function servePage(root: string, port: number): Promise<ServedPage> {
  const server = await preview({
    root: join(root, 'renderer'),
    configFile: false,
    logLevel: 'error',
    build: { outDir: join(root, 'out', 'renderer') },
    preview: { host: '127.0.0.1', port, strictPort: false, headers: SECURITY_HEADERS },
  })
  return { address: server.resolvedUrls?.local[0] ?? '', server }
}
