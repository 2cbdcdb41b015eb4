import type { Page } from '@playwright/test'

/** Waits until every computation of a page is in and it is drawn in its own type. */
export async function whenDrawn(page: Page): Promise<void> {
  const drawn = () => {
    const draws = document.querySelector('.status-draws')?.textContent ?? ''
    const settled = !document.querySelector('.status') || /10.000/.test(draws)
    return settled && !document.querySelector('[aria-busy="true"], progress, [data-stale]')
  }
  // A machine that does something else takes as long as it takes.
  await page.waitForFunction(drawn, undefined, { timeout: 0 })
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)))
}
