import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Attribution, attribute } from '#models/analysis/attribution/attribute'
import type { LeverRuns } from '#models/analysis/attribution/coalitions'
import { type Game, gameOf } from '#models/analysis/attribution/game'
import { finish } from '#models/analysis/finish'
import { owenByDefinition, type Players, type Value } from '../../support/owenByDefinition'

function game({ levers, assumed, older }: Players, value: Value): Game {
  const runs =
    (present: boolean) =>
    (figures: boolean): LeverRuns => ({
      run: (masks) => Float64Array.from(masks, (mask) => value(mask, figures, present)),
    })
  return gameOf(levers, assumed, runs(true), older ? runs(false) : null)
}

const found = (players: Players, value: Value): Attribution => finish(attribute(game(players, value), 1, 42))

const rows = ({ levers, wholes, contributions }: Attribution): ReadonlyMap<string, number> =>
  new Map([...levers, ...wholes].map((player, at) => [player, contributions[at] ?? Number.NaN]))

const anyGame = fc
  .record({
    count: fc.integer({ min: 0, max: 5 }),
    assumed: fc.boolean(),
    older: fc.boolean(),
    values: fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 128, maxLength: 128 }),
  })
  .map(({ count, values, ...groups }) => ({
    players: { ...groups, levers: Array.from({ length: count }, (_, at) => `lever ${at}`) },
    value: ((levers, assumed, present) =>
      values[levers * 4 + (assumed ? 2 : 0) + (present ? 1 : 0)] ?? 0) satisfies Value,
  }))

describe('Owen’s values of a scenario', () => {
  it('are those of their definition, in any game', () => {
    fc.assert(
      fc.property(anyGame, ({ players, value }) => {
        const [mine, theirs] = [rows(found(players, value)), owenByDefinition(players, value)]
        expect([...mine.keys()].sort()).toEqual([...theirs.keys()].filter((player) => player !== '').sort())
        for (const [player, share] of theirs)
          expect(Math.abs((mine.get(player) ?? 0) - share), player).toBeLessThan(1e-8)
      }),
      { seed: 20261128, numRuns: 200 },
    )
  })

  it('add up to the difference', () => {
    fc.assert(
      fc.property(anyGame, ({ players, value }) => {
        const { from, to, contributions } = found(players, value)
        const difference = (to[0] ?? 0) - (from[0] ?? 0)
        const sum = contributions.reduce((total, part) => total + part, 0)
        const largest = contributions.reduce((most, part) => Math.max(most, Math.abs(part)), Math.abs(difference))
        fc.pre(contributions.length > 0)
        expect(Math.abs(sum - difference)).toBeLessThanOrEqual(1e-14 * largest)
      }),
      { seed: 20261128, numRuns: 500 },
    )
  })

  it('give nothing to whoever does nothing, and the same to two levers that do the same', () => {
    fc.assert(
      fc.property(anyGame, ({ players: { assumed, older }, value }) => {
        // The first two are told apart by nothing, the third changes nothing.
        const alike = (levers: number): number => (levers & 1) + ((levers >> 1) & 1) + ((levers >> 3) & 1) * 4
        const { contributions } = found(
          { assumed, older, levers: ['a', 'b', 'idle', 'd'] },
          (levers, figures, present) => value(alike(levers), figures, present),
        )
        const [a, b, idle] = contributions
        expect(Math.abs((a ?? 0) - (b ?? 1))).toBeLessThan(1e-9)
        expect(idle).toBe(0)
      }),
      { seed: 20261128, numRuns: 200 },
    )
  })

  it('give a group what it does where the groups do not touch each other', () => {
    const { contributions, wholes, alone, onTop, together } = found(
      { levers: ['a', 'b'], assumed: true, older: true },
      (levers, assumed, present) => (levers === 3 ? 50 : levers * 10) + (assumed ? 7 : 0) + (present ? -100 : 0),
    )
    expect(wholes).toEqual(['assumptions', 'model'])
    expect([...contributions].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([20, 30, 7, -100])
    expect([...alone]).toEqual([10, 20])
    expect([...onTop]).toEqual([30, 40])
    expect([...together]).toEqual([50])
  })
})
