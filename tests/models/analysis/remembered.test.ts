import { describe, expect, it } from 'vitest'
import { attribute } from '#models/analysis/attribution/attribute'
import { type Remembered, scenarioGame } from '#models/analysis/attribution/scenarioGame'
import { finish } from '#models/analysis/finish'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import type { Assumptions, Settings } from '#models/engine/parameters'
import type { Program } from '#models/engine/program'
import { Selection } from '#models/engine/selection'
import { randomAssumptions, randomSettings, seeded } from '../../support/random'

let runs = 0
/** The model, with its runs counted. */
const counting: Program = {
  ...program,
  run: (...given) => {
    runs++
    program.run(...given)
  },
}

/** The account of a scenario, and how many runs it took. */
function accountOf(settings: Settings, assumptions: Assumptions, series: string, remembered: Remembered = new Map()) {
  const before = runs
  const selection = new Selection(belgium, [series])
  const game = scenarioGame(belgium, counting, { settings, assumptions }, selection, null, remembered)
  return { account: finish(attribute(game, selection.size, 42)), runs: runs - before }
}

/** The runs that an account takes after that of other settings. */
function runsAfter(before: Settings, settings: Settings, assumptions: Assumptions): number {
  const remembered: Remembered = new Map()
  accountOf(before, assumptions, 'jobs.net', remembered)
  return accountOf(settings, assumptions, 'jobs.net', remembered).runs
}

const some = (random: () => number, count: number): Settings =>
  Object.fromEntries(
    Object.entries(randomSettings(random, {}, 1))
      .toSorted(() => random() - 0.5)
      .slice(0, count),
  )

describe('an account after another', () => {
  it('is what it would be alone, bit for bit, whatever was moved, added, unset or assumed', () => {
    const random = seeded(8)
    const remembered: Remembered = new Map()
    let [settings, assumptions, series]: [Settings, Assumptions, string] = [some(random, 6), {}, 'jobs.net']
    for (let move = 0; move < 60; move++) {
      const levers = Object.keys(settings)
      const lever = levers[Math.floor(random() * levers.length)] ?? ''
      const what = random()
      if (what < 0.5) settings = { ...settings, [lever]: randomSettings(random, {}, 1)[lever] ?? { value: 0 } }
      else if (what < 0.65) settings = { ...settings, ...some(random, 1) }
      else if (what < 0.8) settings = Object.fromEntries(Object.entries(settings).filter(([id]) => id !== lever))
      else if (what < 0.9) assumptions = random() < 0.5 ? {} : randomAssumptions(random)
      else series = random() < 0.5 ? 'public.balance' : 'jobs.net'
      if (Object.keys(settings).length === 0 || Object.keys(settings).length > 8) settings = some(random, 6)
      const { account } = accountOf(settings, assumptions, series, remembered)
      expect(account).toEqual(accountOf(settings, assumptions, series).account)
    }
  })

  it('runs only the coalitions that a moved lever is in', () => {
    const settings = some(seeded(9), 10)
    const [lever = ''] = Object.keys(settings)
    const moved = { ...settings, [lever]: { ...settings[lever], value: (settings[lever]?.value ?? 0) * 0.99 } }
    const alone = accountOf(moved, {}, 'jobs.net').runs
    // A reference besides the coalitions.
    expect(alone).toBe(1 + 2 ** 10)
    expect(runsAfter(settings, moved, {})).toBe(1 + 2 ** 9)
    expect(runsAfter(moved, moved, {})).toBe(1)
    // Figures that are changed are a group: both sides of it keep what they know.
    expect(runsAfter(settings, moved, { 'macro.multiplier': 1 })).toBe(2 * (1 + 2 ** 9))
  })
})
