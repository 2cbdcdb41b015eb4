import { spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, expect } from '@playwright/test'
import { CONTENT_SECURITY_POLICY } from '#shared/contentSecurityPolicy'
import { NEXT, nextBuild } from '../../tests/support/nextBuild'
import { freePort } from '../freePort'
import type { Server } from './tried'

const root = join(import.meta.dirname, '..', '..')

/** Starts a server and waits until it answers; gives what stops it. */
async function start(program: string, words: readonly string[], address: string): Promise<() => Promise<void>> {
  const child = spawn(program, words, { stdio: 'inherit' })
  await expect.poll(() => fetch(address).then(({ status }) => status, String)).toBe(200)
  return () =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve()
      child.once('close', () => resolve())
      child.kill()
    })
}

/** What each file is served with. */
async function checkHeaders(address: string): Promise<void> {
  const page = await fetch(address)
  expect(page.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  expect(page.headers.get('cache-control')).toBe('no-cache')
  const [, script = ''] = /<script[^>]* src="([^"]+)"/.exec(await page.text()) ?? []
  const { headers } = await fetch(new URL(script, address))
  expect(headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('cache-control')).toContain('immutable')
  expect((await fetch(address.slice(0, -1))).url).toBe(address)
}

/**
 * Has a server serve the built page by what the document writes for it, under another path and from another folder: its
 * headers, one visit, the server stopped and the network off, a second build.
 *
 * @throws what does not hold
 */
export async function tryServer(server: Server, program: string, browser: Browser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'levier-server-'))
  chmodSync(folder, 0o755)
  const built = join(folder, 'built')
  cpSync(join(root, 'out', 'renderer'), built, { recursive: true })
  const document = readFileSync(join(root, 'docs', 'hosting.md'), 'utf8')
  const [, written] = new RegExp(`\`\`\`${server.fence}\n([\\s\\S]*?)\`\`\``).exec(document) ?? []
  if (written === undefined) throw new Error(`docs/hosting.md writes nothing for ${server.name}`)
  const told = written.replaceAll('/srv/levier', built).replaceAll(/(?<=[ ="^])\/levier/g, '/a/path')
  const port = await freePort()
  const address = `http://127.0.0.1:${port}/a/path/`
  const words = server.prepare({ folder, built, port, told })
  let stop = await start(program, words, address)
  const context = await browser.newContext({ locale: 'en-GB' })
  const say = (what: string): void => console.log(`${server.name}: ${what}`)
  try {
    await checkHeaders(address)
    say('headers as written')

    const visit = await context.newPage()
    await visit.goto(address)
    await expect(visit.getByRole('heading', { level: 1 })).toBeVisible()
    await visit.waitForFunction(() => Reflect.get(navigator, 'serviceWorker').controller !== null)
    await stop()
    await context.setOffline(true)
    const offline = await context.newPage()
    await offline.goto(address)
    await expect(offline.getByRole('heading', { level: 1 })).toBeVisible()
    say('offline after one visit, the page stands')

    await context.setOffline(false)
    nextBuild(built, 'Why')
    stop = await start(program, words, address)
    await offline.reload()
    const offered = offline.getByRole('status').filter({ hasText: 'A newer version of Levier is here' })
    await offered.getByRole('button', { name: 'Reload the page' }).click()
    await expect(offline.locator(`html[${NEXT}]`)).toBeVisible()
    await expect(offline.getByRole('heading', { level: 1 })).toBeVisible()
    say('a second build is offered, and taken when asked for')
  } finally {
    await context.close()
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
