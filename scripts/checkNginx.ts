import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect } from '@playwright/test'
import { CONTENT_SECURITY_POLICY } from '#shared/contentSecurityPolicy'
import { NEXT, nextBuild } from '../tests/support/nextBuild'
import { ensureChromium } from './chromium'
import { onPath } from './debian'

const root = join(import.meta.dirname, '..')
const found = onPath('nginx') ?? ['/usr/sbin/nginx'].find(existsSync)
if (!found) {
  console.error('nginx is not there, so nothing was tried; install it with your system’s packages')
  process.exit(1)
}
const nginx = found

/** A port that nothing listens on now. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })

const folder = mkdtempSync(join(tmpdir(), 'levier-nginx-'))
const built = join(folder, 'built')
const port = await freePort()
const address = `http://127.0.0.1:${port}/a/path/`
cpSync(join(root, 'out', 'renderer'), built, { recursive: true })
mkdirSync(join(folder, 'temporary'))

// What the document tells is what is tried, under another path and from another folder.
const [, told = ''] = /```nginx\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs', 'hosting.md'), 'utf8')) ?? []
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
  (each) => `${each}_temp_path ${join(folder, 'temporary')};`,
)
writeFileSync(
  join(folder, 'nginx.conf'),
  `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/errors;
events {}
http {
  types { text/html html; text/javascript js; text/css css; application/json json; image/svg+xml svg; image/png png; font/woff2 woff2; }
  access_log off; gzip on; gzip_types text/javascript text/css; ${temporary.join(' ')}
  server { listen 127.0.0.1:${port}; ${told.replaceAll('/srv/levier', built).replaceAll(/(?<=[ =])\/levier/g, '/a/path')} }
}
`,
)

/** Starts nginx; gives what stops it. */
async function start(): Promise<() => Promise<void>> {
  const child = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' })
  await expect.poll(() => fetch(address).then(({ status }) => status, String)).toBe(200)
  return () =>
    new Promise((resolve) => {
      child.once('close', () => resolve())
      child.kill()
    })
}

let stop = await start()
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] })
try {
  const page = await fetch(address)
  expect(page.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
  expect(page.headers.get('cache-control')).toBe('no-cache')
  const [, script = ''] = /<script[^>]* src="([^"]+)"/.exec(await page.text()) ?? []
  expect((await fetch(new URL(script, address))).headers.get('cache-control')).toContain('immutable')
  expect((await fetch(address.slice(0, -1))).url).toBe(address)
  console.log('headers: as written')

  const context = await browser.newContext({ locale: 'en-GB' })
  const visit = await context.newPage()
  await visit.goto(address)
  await expect(visit.getByRole('heading', { level: 1 })).toBeVisible()
  await visit.waitForFunction(() => Reflect.get(navigator, 'serviceWorker').controller !== null)
  await stop()
  await context.setOffline(true)
  const offline = await context.newPage()
  await offline.goto(address)
  await expect(offline.getByRole('heading', { level: 1 })).toBeVisible()
  console.log('offline after one visit: the page stands')

  await context.setOffline(false)
  nextBuild(built, 'Why')
  stop = await start()
  await offline.reload()
  const offered = offline.getByRole('status').filter({ hasText: 'A newer version of Levier is here' })
  await offered.getByRole('button', { name: 'Reload the page' }).click()
  await expect(offline.locator(`html[${NEXT}]`)).toBeVisible()
  await expect(offline.getByRole('heading', { level: 1 })).toBeVisible()
  console.log('a second build: offered, and taken when asked for')
} finally {
  await browser.close()
  await stop()
  rmSync(folder, { recursive: true, force: true })
}
