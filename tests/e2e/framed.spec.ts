import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { servePage } from '../../scripts/start/servePage'

/** Where Chromium leaves a frame whose page would not stand in it. */
const REFUSED = 'chrome-error://chromewebdata/'

const built = join(import.meta.dirname, '..', '..', 'out', 'renderer')

test('as npm start serves it, the page runs under its policy and stands in no other page’s frame', async ({
  page,
  context,
}) => {
  const { address, close } = await servePage(built, 0)
  try {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const other = await context.newPage()
    await other.setContent(`<iframe src="${address}"></iframe>`)
    await expect.poll(() => other.frames().map((frame) => frame.url())).toEqual(['about:blank', REFUSED])
  } finally {
    await close()
  }
})
