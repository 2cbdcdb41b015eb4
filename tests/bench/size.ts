import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import type { BenchLine } from './line'

const LIMIT = 250_000

/** What a browser really fetches as JavaScript until the first screen stands, compressed. */
export async function benchSize(browser: Browser, address: string): Promise<BenchLine> {
  const page = await browser.newPage({ locale: 'fr-BE' })
  const scripts: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.body())
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('.card').first().waitFor()
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
  await page.close()
  return {
    name: 'JavaScript for the first screen, gzip, against 250 kB',
    value: bytes / LIMIT,
    target: 1,
    unit: 'ratio',
  }
}
