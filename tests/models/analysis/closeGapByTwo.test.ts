import { describe, expect, it } from 'vitest'
import { type Candidate, closeGap } from '#models/analysis/closeGap'
import { closeGapByTwo } from '#models/analysis/closeGapByTwo'
import { projectionOf } from '#models/belgium/projections'
import { lever } from '#models/engine/model'
import type { Settings } from '#models/engine/parameters'
import { settingOf } from '#models/narrative/missed'
import { missedTargets } from '#models/narrative/targets'

const levers = ['first', 'second', 'third'].map((id) =>
  lever({ id, group: 'g', unit: '1', base: 0, min: 0, max: 100, step: 5, by: null }),
)
const candidates = levers.map((each): Candidate => ({ lever: each, from: 0, to: 100, by: undefined }))
const value = (settings: Settings, id: string): number => settings[id]?.value ?? 0

function byTwo(target: number) {
  const gap = (settings: Settings) =>
    target - value(settings, 'first') - value(settings, 'second') / 2 - value(settings, 'third') / 10
  return closeGapByTwo({}, gap, candidates, closeGap({}, gap, candidates)).map(({ moves, closes }) => [
    ...moves.map((move) => `${move.lever.id} ${move.value}`),
    closes,
  ])
}

describe('closing a gap by two levers', () => {
  it('moves the second no further than it must', () => {
    expect(byTwo(118)).toEqual([['first 100', 'second 40', 1]])
    expect(byTwo(104)).toEqual([
      ['first 100', 'second 10', 1],
      ['first 100', 'third 40', 1],
    ])
  })

  it('offers none where one lever is enough, or where two are not', () => {
    expect(byTwo(90)).toEqual([])
    expect(byTwo(170)).toEqual([])
  })

  it('on the Belgian model: the European share beside a larger defence effort, and it is really met', () => {
    const settings: Settings = { 'defence.effort': { value: 3.5, by: 2035 } }
    const [missed] = missedTargets(projectionOf, settings, {}, projectionOf(settings, {}), 2030)
    const pairs = missed?.remedies.filter(({ moves }) => moves.length === 2) ?? []
    expect(pairs.length).toBeGreaterThan(0)
    for (const remedy of pairs) {
      const share = projectionOf({ ...settings, ...settingOf(remedy) }, {}).at('dependency.europeanShare', 2030)
      expect(share).toBeGreaterThanOrEqual(50 - 0.05)
    }
  })
})
