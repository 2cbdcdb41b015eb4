import { gzipSync } from 'node:zlib'
import type { Browser, Response } from '@playwright/test'
import { startLeft } from '../support/startLeft'
import type { BenchLine } from './line'

const LIMIT = 250_000

/**
 * What a browser really fetches as JavaScript, compressed: until the first screen is painted, and in all, with
 * what follows by itself.
 *
 * @param where the page of a first visit, or where one works
 */
async function weighed(browser: Browser, address: string, where: 'start' | 'work') {
  const context = await browser.newContext({ locale: 'fr-BE', serviceWorkers: 'block' })
  if (where === 'work') await context.addInitScript(startLeft)
  const page = await context.newPage()
  const scripts = new Map<string, Response>()
  // Bodies are read below, while the page is still there: one that comes later is none of what is weighed.
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.set(response.url(), response)
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page
    .locator(where === 'start' ? '.question-card' : '.card')
    .first()
    .waitFor()
  // Nothing is painted before the first screen: what is asked for later did not hold it up.
  const early = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    const resources = performance.getEntriesByType('resource')
    return resources.filter(({ startTime }) => startTime < (paint?.startTime ?? Infinity)).map(({ name }) => name)
  })
  const weight = async (names: readonly string[]): Promise<number> => {
    const bodies = await Promise.all(names.flatMap((name) => scripts.get(name)?.body() ?? []))
    return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
  }
  const sizes = { early: await weight(early), all: await weight([...scripts.keys()]) }
  await context.close()
  return sizes
}

const line = (name: string, bytes: number): BenchLine => ({ name, value: bytes / LIMIT, target: 1, unit: 'ratio' })

/** The JavaScript that the start page and the first working screen need. */
export async function benchSize(browser: Browser, address: string): Promise<readonly BenchLine[]> {
  const [start, work] = [await weighed(browser, address, 'start'), await weighed(browser, address, 'work')]
  return [
    line('JavaScript of the start page, gzip, against 250 kB', start.all),
    line('JavaScript until the first screen is painted, gzip, against 250 kB', work.early),
    line('the same with what follows by itself, the worker of the bands', work.all),
  ]
}
