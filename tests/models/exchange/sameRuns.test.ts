import { expect, it } from 'vitest'
import { finish } from '#models/analysis/finish'
import { odds } from '#models/analysis/uncertainty/odds'
import { RUNS } from '#models/analysis/uncertainty/runs'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { computedFor } from '#models/exchange/account/computed'
import { documentedTargets } from '#models/narrative/documentedOdds'
import { subject } from '../../support/subject'

it('documents tell the odds that the documented targets have by themselves, in the same runs as their bands', async () => {
  const { study, scenario } = await subject({ 'research.intensity': { value: 4, by: 2030 } })
  const { levers: settings, assumptions } = scenario
  const asked = { settings: [settings], assumptions, aims: documentedTargets, seed: study.seed, runs: RUNS }
  expect(computedFor(study, new Map()).odds(scenario)).toEqual(finish(odds(belgium, program, asked))[0])
})
