import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

type Options = Parameters<AxeBuilder['options']>[0]

/** Waits until the page is drawn and none of its transitions and animations runs, but those without an end. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    const running = () =>
      document.getAnimations().filter(
        ({ playState, effect, timeline }) =>
          // What follows a scroll position rests where that rests.
          timeline === document.timeline &&
          playState === 'running' &&
          effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
      )
    // What was just changed starts its transition with the next frame; the end of one may start another.
    do {
      await frame()
      await frame()
      await Promise.allSettled(running().map(({ finished }) => finished))
    } while (running().length > 0)
  })
}

// The axe that its builder brings along, told to weigh the contrast of those words alone that are marked for it.
const besideBuilder = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
const AXE = `${readFileSync(besideBuilder.resolve('axe-core/axe.min.js'), 'utf8')};
axe.configure({ rules: [{ id: 'color-contrast', selector: '[data-weighed], input, select, textarea' }] })`

/**
 * Marks words whose contrast is weighed: three of each kind that look alike on the same ground, such as those of a table's
 * rows. Weighing all of them takes axe three quarters of its time. Runs in the page.
 */
function markToWeigh(parts: readonly string[]): void {
  const known = new Map<Element, string>()
  const lookOf = (element: Element): string => {
    const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight, textShadow } =
      getComputedStyle(element)
    const own = [color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight, textShadow].join()
    const ground = element.parentElement
    const before = ground ? (known.get(ground) ?? lookOf(ground)) : ''
    const look = `${before}/${element.tagName}.${element.getAttribute('class')} ${own}`
    known.set(element, look)
    return look
  }
  const times = new Map<string, number>()
  const within = parts.length === 0 ? '*' : parts.map((part) => `${part}, ${part} *`).join()
  for (const element of document.querySelectorAll('body *')) {
    const says = [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim())
    if (!says || !element.matches(within) || !element.checkVisibility({ visibilityProperty: true })) continue
    const look = lookOf(element)
    const before = times.get(look) ?? 0
    times.set(look, before + 1)
    element.toggleAttribute('data-weighed', before < 3)
  }
}

async function found(page: Page, options: Options, parts: readonly string[] = []) {
  await settled(page)
  await page.evaluate(markToWeigh, parts)
  const isThere = await page.evaluate(() => 'axe' in globalThis)
  // What passes need not be described, and there are no frames to be put together: four times as fast.
  const axe = new AxeBuilder({ page, axeSource: isThere ? ';' : AXE })
    .options({ ...options, resultTypes: ['violations'], iframes: false })
    .setLegacyMode(true)
  const { violations } = await parts.reduce((builder, part) => builder.include(part), axe).analyze()
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-weighed]')) element.removeAttribute('data-weighed')
  })
  return violations
}

/** What can be pressed and is neither 24 pixels high and wide nor spaced, as WCAG 2.2 asks (2.5.8). */
export const smallTargets = async (page: Page): Promise<readonly string[]> =>
  (await found(page, { runOnly: ['target-size'] })).flatMap(({ nodes }) => nodes.map(({ html }) => html))

/** What axe finds wrong with the page, targets too small among it. */
export const faults = async (page: Page): Promise<readonly string[]> =>
  (await found(page, { rules: { 'target-size': { enabled: true } } })).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  )

/** Words that axe cannot tell from their ground, where the rest of the page was read in other colours. */
export const paleWords = (page: Page) => found(page, { runOnly: ['color-contrast'] })

/** What axe finds wrong with the page, or with parts of it, once colours and positions have come to rest. */
export const axeViolations = (page: Page, ...parts: readonly string[]) => found(page, {}, parts)
