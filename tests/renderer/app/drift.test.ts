import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { studyJudge } from '#models/belgium/studyJudge'
import { readStudy } from '#shared/study/parse'
import type { Study } from '#shared/study/study'
import { driftOf } from '../../../renderer/app/files/drift'

function opened(name: string): Study {
  const read = readStudy(readFileSync(join(import.meta.dirname, '../../fixtures/model-1.0', name)), studyJudge)
  if (!read.ok) throw new Error(`${name} cannot be read`)
  return read.value.study
}

describe('what a study of version 1.0 gives now', () => {
  it('is compared for every result it was saved with, headlines of today or not', async () => {
    const drift = await driftOf(opened('03.levier'))
    const compared = new Set(drift?.moved.map(({ series }) => series))
    expect([...compared].sort()).toEqual(['jobs.total', 'public.cost', 'turnover.total'])
    expect(drift?.moved.length).toBeGreaterThan(12)
    expect(drift?.otherwise).toEqual(['dependency.europeanShare', 'research.intensityReached'])
    expect(drift?.gone).toEqual([])
  })

  it('knows the scenario as its reader does, also one that nobody named', async () => {
    const study = opened('03.levier')
    const scenarios = study.scenarios.map((each) => ({ ...each, name: '' }))
    const drift = await driftOf({ ...study, scenarios })
    expect([...new Set(drift?.moved.map(({ scenario }) => scenario.name))]).toEqual([''])
    expect(drift?.moved.map(({ scenario }) => scenario.id)).toContain('mine')
  })

  it('names what was saved and is no longer there', async () => {
    const study = opened('03.levier')
    const drift = await driftOf({ ...study, results: { mine: { 'steam.power': { '2030': 1 } } } })
    expect(drift?.moved).toEqual([])
    expect(drift?.gone).toEqual(['steam.power'])
    expect(drift?.saved).toBe(1)
  })

  it('knows where nothing was saved, so that nothing is said not to have changed', async () => {
    const drift = await driftOf({ ...opened('03.levier'), results: {} })
    expect(drift?.moved).toEqual([])
    expect(drift?.saved).toBe(0)
  })
})
