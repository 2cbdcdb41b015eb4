import { belgium } from '#models/belgium/model'
import type { Lever } from '#models/engine/model'
import { type Assumptions, baseValue, defaultYear, type Settings } from '#models/engine/parameters'
import { figureRange, leverRange } from '#models/engine/settings'

/** Mulberry32: the same seed gives the same numbers on every machine. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const between = (random: () => number, min: number, max: number): number => min + random() * (max - min)

/** Every used figure that may change, somewhere in its range; one without a documented range near its value. */
export function randomAssumptions(random: () => number): Assumptions {
  const assumptions: Record<string, number> = {}
  for (const figure of belgium.figures) {
    if (!belgium.used.has(figure) || figure.structural || figure.value === null) continue
    const { min, max } = figureRange(belgium, figure, {})
    const documented = figure.low !== null && figure.high !== null
    const low = documented ? min : Math.max(min, figure.value * 0.8)
    const high = documented ? max : Math.min(max, figure.value * 1.2)
    assumptions[figure.id] = between(random, Math.min(low, high), Math.max(low, high))
  }
  return assumptions
}

const randomYear = (random: () => number): number => 2026 + Math.floor(random() * 15)

/** Each lever set with the given chance, anywhere in its range. */
export function randomSettings(random: () => number, assumptions: Assumptions, chance = 0.5): Settings {
  const settings: Record<string, { value: number; by?: number }> = {}
  for (const lever of belgium.levers) {
    if (random() >= chance) continue
    const { min, max } = leverRange(lever, assumptions)
    settings[lever.id] = at(lever, between(random, min, max), randomYear(random))
  }
  return settings
}

/** Every lever at one of its ends. */
export function endSettings(end: (lever: Lever) => 'min' | 'max', assumptions: Assumptions): Settings {
  return Object.fromEntries(
    belgium.levers.map((lever) => [lever.id, at(lever, leverRange(lever, assumptions)[end(lever)], undefined)]),
  )
}

/** Every lever set to its base, in its default year. */
export function baseSettings(assumptions: Assumptions): Settings {
  return Object.fromEntries(
    belgium.levers.map((lever) => [
      lever.id,
      at(lever, baseValue(lever, assumptions), defaultYear(belgium, lever) ?? undefined),
    ]),
  )
}

function at(lever: Lever, value: number, by: number | undefined) {
  return typeof lever.by === 'number' && by !== undefined ? { value, by } : { value }
}
