import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { preview } from 'vite'
import { chromiumArgs, ensureChromium } from '../../scripts/chromium'

/** Serves the built page and opens a browser for it, as long as something is measured there. */
export async function withBuiltPage<Measured>(
  root: string,
  measure: (browser: Browser, address: string) => Promise<Measured>,
): Promise<Measured> {
  const server = await preview({
    root: join(root, 'renderer'),
    configFile: false,
    logLevel: 'error',
    build: { outDir: join(root, 'out/renderer') },
    preview: { host: '127.0.0.1', port: 4191, strictPort: false },
  })
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumArgs, '--enable-precise-memory-info'],
  })
  try {
    return await measure(browser, server.resolvedUrls?.local[0] ?? '')
  } finally {
    await browser.close()
    await server.close()
  }
}
