import { chromium } from '@playwright/test'
import { chromiumArgs, ensureChromium } from './chromium'
import { apache } from './servers/apache'
import { nginx } from './servers/nginx'
import { tryServer } from './servers/tryServer'

// The built page, served by each server that is installed as docs/hosting.md writes it.
const found = [nginx, apache].map((server) => ({ server, program: server.program() }))
const missing = found.filter(({ program }) => program === null).map(({ server }) => server.name)
if (missing.length > 0)
  console.error(`not tried, as not installed: ${missing.join(', ')}; your system’s packages have them`)

const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumArgs] })
try {
  for (const { server, program } of found) if (program !== null) await tryServer(server, program, browser)
} finally {
  await browser.close()
}
process.exitCode = missing.length > 0 ? 1 : 0
