import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shippedStudy } from '#models/belgium/shippedStudy'
import { loadModelTexts } from '#models/belgium/texts'
import { serialise } from '#shared/study/serialise'
import { startLeft } from '../support/startLeft'
import { withBuiltPage } from './builtPage'
import { type BenchLine, median, relativeSpread } from './line'

/** From the last move to the account of it, ms. */
const LIMIT_MS = 100
const REST_MS = 1500

/** Eleven levers, which with the changed figures make twelve players. */
const SETTINGS = {
  'research.intensity': { value: 4, by: 2035 },
  'skills.engineers': { value: 10_000 },
  'skills.technicians': { value: 1000 },
  'skills.talent': { value: 1500 },
  'skills.clearance': { value: 60 },
  'dependency.usShare': { value: 45 },
  'dependency.screening': { value: 50 },
  'industry.permits': { value: 60 },
  'industry.finance': { value: 60 },
  'industry.smeAccess': { value: 50 },
  'industry.visibility': { value: 60 },
} as const

async function study(): Promise<string> {
  const charts = [['gdp'], ['jobs.net']] as const
  const made = shippedStudy({ id: 'twelve', settings: SETTINGS, charts }, await loadModelTexts('en'))
  const scenarios = made.scenarios.map((each) =>
    each.id === 'twelve' ? { ...each, assumptions: { 'macro.multiplier': 1 } } : each,
  )
  return serialise({ ...made, scenarios, results: {} })
}

/** Notes the time from each key to the frame after the account is no longer that of the move before. */
function watchAccount(): void {
  const times: number[] = []
  Object.assign(globalThis, { times })
  let moved = 0
  let stale = false
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      moved = timeStamp
    },
    { capture: true },
  )
  new MutationObserver(() => {
    const old = document.querySelector('.why-grid')?.hasAttribute('data-stale') ?? false
    if (stale && !old) {
      const from = moved
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => {
          times.push(performance.now() - from)
          channel.port1.close()
        }
        channel.port2.postMessage(null)
      })
    }
    stale = old
  }).observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-stale'] })
}

/**
 * Why of twelve players in the built page: from the last move of a lever to its account.
 *
 * @param warmUp moves before those that count
 */
export function benchWhy(root: string, moves: number, warmUp: number): Promise<BenchLine> {
  return withBuiltPage(root, async (browser, address) => {
    const folder = mkdtempSync(join(tmpdir(), 'levier-why-'))
    try {
      const file = join(folder, 'twelve.levier')
      writeFileSync(file, await study())
      const page = await browser.newPage({
        viewport: { width: 1280, height: 800 },
        locale: 'en-GB',
        serviceWorkers: 'block',
      })
      // Without access to files a browser picks them, which can be driven without a person.
      await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showOpenFilePicker'))
      await page.addInitScript(startLeft)
      await page.goto(address)
      const chooser = page.waitForEvent('filechooser')
      await page.locator('.file-menu').click()
      await page.getByRole('menuitem', { name: /^Open…/ }).click()
      await (await chooser).setFiles(file)
      await page.locator('.screen-tab[data-screen="why"]').click()
      await page.locator('.why-grid').waitFor()
      await page.evaluate(watchAccount)
      await page.locator('[data-lever="skills.talent"]').getByRole('slider').first().focus()
      for (let move = 0; move < warmUp + moves; move++) {
        await page.keyboard.press(move % 2 ? 'ArrowLeft' : 'ArrowRight')
        // Until the bands and causes of the move have come, too.
        await page.waitForTimeout(REST_MS)
      }
      const times = await page.evaluate(() => (globalThis as unknown as { times: readonly number[] }).times)
      const ratios = times.slice(warmUp).map((time) => time / LIMIT_MS)
      return {
        name: `from a move to its account of twelve players in Why, against ${LIMIT_MS} ms on a quiet machine`,
        value: median(ratios),
        target: 1,
        unit: 'ratio',
        spread: relativeSpread(ratios),
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
