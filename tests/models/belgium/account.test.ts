import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attribute } from '#models/analysis/attribution/attribute'
import { scenarioGame } from '#models/analysis/attribution/scenarioGame'
import { finish } from '#models/analysis/finish'
import { originalModel } from '#models/belgium/asItWas'
import { carryOver } from '#models/belgium/carryOver/carryOver'
import { inputsBefore } from '#models/belgium/carryOver/inputsBefore'
import { olderSide } from '#models/belgium/carryOver/olderSide'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import type { Settings } from '#models/engine/parameters'
import { projectReleased } from '#models/engine/releasedModel'
import { Selection } from '#models/engine/selection'
import { studySchema } from '#shared/study/schema'
import type { Scenario, Study } from '#shared/study/study'
import { projector } from '../../support/belgium'
import { owenByDefinition } from '../../support/owenByDefinition'
import { itsTurn } from '../../support/turns'

const folder = join(import.meta.dirname, '../../fixtures/model-1.0')
const files = readdirSync(folder).filter((name) => name.endsWith('.levier'))
const YEAR = 2033

function mineOf(name: string): Scenario {
  const study = studySchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))) as Study
  const mine = carryOver(study)?.study.scenarios.find(({ id }) => id === 'mine')
  if (!mine) throw new Error('no scenario of that name')
  return mine
}

async function accountOf({ levers: settings, assumptions, origin }: Scenario, series: string) {
  const model = origin && (await originalModel(origin))
  if (!model) throw new Error('the older model is not kept')
  const selection = new Selection(belgium, [series], [YEAR])
  const scenario = { settings, assumptions }
  const older = olderSide(model, inputsBefore(scenario, origin), series)
  const game = scenarioGame(belgium, program, scenario, selection, older)
  return { ...finish(attribute(game, 1, 42)), older, model, origin }
}

describe('the account of a study of version 1.0', () => {
  // The results take turns with the studies.
  it.each(files.map((name, turn) => ({ name, turn })))(
    '$name goes from the reference of 1.0 to the scenario of today, and adds up',
    async ({ name, turn }) => {
      const mine = mineOf(name)
      for (const series of itsTurn(['turnover.total', 'dependency.europeanShare', 'public.balance'], turn % 3, 3)) {
        const { from, to, contributions, wholes, model, errors } = await accountOf(mine, series)
        const old = projectReleased(model, {}, {}).reference
        expect(from[0]).toBe(series === 'public.balance' ? -old.at('public.net', YEAR) : old.at(series, YEAR))
        expect(to[0]).toBe(projector.project(mine.levers, mine.assumptions).scenario.at(series, YEAR))
        expect(wholes.at(-1)).toBe('model')
        const difference = (to[0] ?? 0) - (from[0] ?? 0)
        const sum = contributions.reduce((total, part) => total + part, 0)
        const largest = contributions.reduce((most, part) => Math.max(most, Math.abs(part)), 0)
        expect(Math.abs(sum - difference)).toBeLessThanOrEqual(Math.max(1e-12 * Math.abs(difference), 1e-15 * largest))
        expect(errors === null).toBe(Object.keys(mine.levers).length <= 12)
      }
    },
  )

  it.each(['01.levier', '02.levier', '03.levier'])('%s: the parts are Owen’s by their definition', async (name) => {
    const mine = mineOf(name)
    const { levers, wholes, contributions, model, origin } = await accountOf(mine, 'turnover.total')
    const some = (settings: Settings, mask: number): Settings =>
      Object.fromEntries(
        levers.flatMap((id, at) => {
          const setting = settings[id]
          return setting && (mask >> at) & 1 ? [[id, setting]] : []
        }),
      )
    const assumed = wholes.includes('assumptions')
    const known = new Map<string, number>()
    const value = (mask: number, figures: boolean, present: boolean): number => {
      const key = `${mask} ${figures} ${present}`
      const run = present
        ? projector.project(some(mine.levers, mask), figures ? mine.assumptions : {})
        : projectReleased(model, some(origin.levers, mask), figures ? origin.assumptions : {})
      const found = known.get(key) ?? run.scenario.at('turnover.total', YEAR)
      known.set(key, found)
      return found
    }
    const shares = owenByDefinition({ levers, assumed, older: true }, value)
    for (const [at, player] of [...levers, ...wholes].entries())
      expect(contributions[at], player).toBeCloseTo(shares.get(player) ?? Number.NaN, 6)
  })

  it('speaks of the two models only where both have the result', async () => {
    for (const series of ['gdp.effect', 'research.effortReal']) {
      const { older, wholes } = await accountOf(mineOf('02.levier'), series)
      expect(older).toBeNull()
      expect(wholes).toEqual(['assumptions'])
    }
  })

  it('takes what was changed since it was opened as it is now, and the rest as it was', () => {
    const mine = mineOf('05.levier')
    const [first, second] = Object.keys(mine.levers)
    if (!first || !second || !mine.origin) throw new Error('no levers')
    const { [first]: _, ...others } = mine.levers
    const now = { ...others, [second]: { value: 1.5 }, 'industry.visibility': { value: 50 } }
    const { settings } = inputsBefore({ settings: now, assumptions: {} }, mine.origin)
    const { [first]: gone, ...kept } = mine.origin.levers
    expect(gone).toBeDefined()
    expect(settings).toEqual({ ...kept, [second]: { value: 1.5 }, 'industry.visibility': { value: 50 } })
  })
})
