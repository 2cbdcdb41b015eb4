import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

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

/** What can be pressed and is neither 24 pixels high and wide nor spaced, as WCAG 2.2 asks (2.5.8). */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  await settled(page)
  const axe = new AxeBuilder({ page }).options({ runOnly: ['target-size'], iframes: false }).setLegacyMode(true)
  return (await axe.analyze()).violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))
}

/** What axe finds wrong with the page, targets too small among it. */
export async function faults(page: Page): Promise<readonly string[]> {
  await settled(page)
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } }, iframes: false })
    .setLegacyMode(true)
  return (await axe.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** What axe finds wrong with the page, or with parts of it, once colours and positions have come to rest. */
export async function axeViolations(page: Page, ...parts: readonly string[]) {
  await settled(page)
  // What passes need not be described, and there are no frames to be put together: four times as fast.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'], iframes: false }).setLegacyMode(true)
  return (await parts.reduce((builder, part) => builder.include(part), axe).analyze()).violations
}
