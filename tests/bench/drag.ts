import type { Page } from '@playwright/test'
import { withBuiltPage } from './builtPage'
import { heapOf } from './heap'
import { type BenchLine, median } from './line'
import { benchSize } from './size'

const LONG_TASK = 50
const MOVE_EVERY = 16

/** Collects long tasks and, for each move of the pointer, the time until the frame that shows it. */
function watch(): void {
  const stop = new AbortController()
  const seen = { tasks: [] as number[], paints: [] as number[], stop }
  Object.assign(globalThis, { seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.tasks.push(entry.duration)
  }).observe({ type: 'longtask' })
  addEventListener(
    'pointermove',
    (event) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => {
          seen.paints.push(performance.now() - event.timeStamp)
          // An open port is never collected: it would be this watch that fills the heap.
          channel.port1.close()
        }
        channel.port2.postMessage(null)
      })
    },
    { capture: true, signal: stop.signal },
  )
}

/** The time from one frame to the next, so many times. */
async function frames(count: number): Promise<number[]> {
  const intervals: number[] = []
  let before = await new Promise<number>(requestAnimationFrame)
  while (intervals.length < count) {
    const now = await new Promise<number>(requestAnimationFrame)
    intervals.push(now - before)
    before = now
  }
  return intervals
}

interface Seen {
  readonly tasks: readonly number[]
  readonly paints: readonly number[]
}
const collected = (page: Page): Promise<Seen> => page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen)

/** Moves the pointer to and fro over a line, as a hand on a lever would. */
async function sweep(page: Page, line: { x: number; y: number; width: number }, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds
  for (let move = 0; Date.now() < end; move++) {
    const due = Date.now() + MOVE_EVERY
    await page.mouse.move(line.x + line.width * (0.5 + 0.4 * Math.sin(move / 25)), line.y)
    await new Promise((done) => setTimeout(done, Math.max(0, due - Date.now())))
  }
}

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN

async function trackOf(page: Page): Promise<{ x: number; y: number; width: number }> {
  const track = page.locator('[data-lever="research.intensity"] .lever-track')
  const box = await track.boundingBox()
  if (!box) throw new Error('no lever to drag')
  return { x: box.x, y: box.y + box.height / 2, width: box.width }
}

/** The built page in Chromium: what it loads, and a scripted drag of a lever, in Chromium, against an empty page on the same machine. */
export function benchDrag(root: string, milliseconds: number, moves: number): Promise<BenchLine[]> {
  return withBuiltPage(root, async (browser, address) => {
    const size = await benchSize(browser, address)
    const viewport = { width: 1280, height: 800 }
    const empty = await browser.newPage({ viewport })
    await empty.setContent('<!doctype html><title>empty</title>')
    const emptyFrame = median(await empty.evaluate(frames, 120))
    await empty.close()

    // The whole build is not fetched beside what is measured.
    const page = await browser.newPage({ viewport, serviceWorkers: 'block' })
    await page.goto(address)
    await page.locator('.start-leave').click()
    await page.locator('.card').first().waitFor()
    // The drag is measured with the band at the lever's heels.
    await page.locator('.chart-band').first().waitFor({ state: 'attached' })
    const track = await trackOf(page)
    await page.mouse.move(track.x + track.width * 0.328, track.y)
    await page.mouse.down()
    await sweep(page, track, milliseconds / 10)
    await page.evaluate(watch)
    await sweep(page, track, milliseconds)
    const { tasks, paints } = await collected(page)

    // What follows weighs the page alone, without this watch of it.
    await page.evaluate(() => (globalThis as unknown as { seen: { stop: AbortController } }).seen.stop.abort())
    const step = async (count: number) => {
      for (let move = 0; move < count; move++)
        await page.mouse.move(track.x + track.width * (0.5 + 0.4 * Math.sin(move / 25)), track.y)
    }
    await step(Math.min(100, moves))
    const early = await heapOf(page)
    await step(moves)
    const late = await heapOf(page)
    await page.mouse.up()

    return [
      ...size,
      {
        name: 'longest task of a scripted lever drag, against 50 ms',
        value: Math.max(0, ...tasks) / LONG_TASK,
        target: 1,
        unit: 'ratio',
      },
      {
        name: `95th percentile from move to paint, in frames of an empty page (${emptyFrame.toFixed(1)} ms)`,
        value: percentile(paints, 0.95) / emptyFrame,
        target: 2,
        unit: 'ratio',
      },
      {
        name: `heap after ${moves} moves against that after 100`,
        value: late.whole / early.whole,
        target: 1.05,
        unit: 'ratio',
      },
      {
        name: `the same without the code the browser compiles: what the page keeps`,
        value: late.kept / early.kept,
        target: 1.05,
        unit: 'ratio',
      },
    ]
  })
}
