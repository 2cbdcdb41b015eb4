import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { carryOver } from '#models/belgium/carryOver/carryOver'
import { studyJudge } from '#models/belgium/studyJudge'
import { migrations } from '#shared/study/migrations/migrate'
import { parseStudy } from '#shared/study/parse'
import { serialise } from '#shared/study/serialise'
import type { Study } from '#shared/study/study'
import { FORMAT_VERSION } from '#shared/study/study'
import { type Path, withAt } from './paths'
import { fixture, type Json } from './samples'

const versions = Array.from({ length: FORMAT_VERSION + 1 }, (_, version) => version)
const zero = JSON.parse(fixture('study-v0.levier')) as Json
const read = (value: Json | undefined) => parseStudy(JSON.stringify(value), studyJudge)

describe('format versions', () => {
  it('lead one to the next, with a file each', () => {
    expect(migrations.map(({ from }) => from)).toEqual(versions.slice(0, -1))
    const folder = readdirSync(new URL('../../../shared/study/migrations', import.meta.url))
    expect(folder.filter((name) => /^\d/.test(name)).sort()).toEqual(
      migrations.map(({ from }) => `${from}-to-${from + 1}.ts`),
    )
  })

  it.each(versions)('version %i has a file kept for ever, and it opens', (version) => {
    const text = fixture(`study-v${version}.levier`)
    expect(JSON.parse(text)).toMatchObject({ formatVersion: version })
    const result = parseStudy(text, studyJudge)
    if (!result.ok) throw new Error(JSON.stringify(result.failure))
    expect(result.value.migratedFrom).toBe(version === FORMAT_VERSION ? null : version)
    const saved = serialise(result.value.study)
    const again = parseStudy(saved, studyJudge)
    expect(again).toMatchObject({ ok: true, value: { migratedFrom: null } })
    expect(again.ok && again.value.study).toEqual(result.value.study)
  })

  it('all ran on the oldest file', () => {
    let file: unknown = zero
    for (const { from, run } of migrations) {
      expect(file).toMatchObject({ formatVersion: from })
      const next = run(file)
      if (!next.ok) throw new Error(JSON.stringify(next.failure))
      file = next.value
    }
    const result = read(zero)
    expect(result).toMatchObject({ ok: true, value: { migratedFrom: 0 } })
    // Its model is older too: what was carried over for that is told apart.
    expect(result.ok && result.value.study).toEqual(carryOver(file as Study)?.study ?? file)
    expect(file).toMatchObject({ formatVersion: FORMAT_VERSION })
  })
})

describe('version 0', () => {
  it('becomes version 1 with nothing lost', () => {
    expect(read(zero)).toEqual({
      ok: true,
      value: {
        migratedFrom: 0,
        carried: {
          from: '1.0',
          told: [{ kind: 'lever-meaning', id: 'skills.engineers', meaning: 'graduates', kept: true }],
        },
        study: {
          format: 'levier',
          formatVersion: 1,
          model: {
            id: 'belgium',
            version: '1.0',
            fingerprint: 'fe4c0dee48a263e270dbe49fbdd9b8e9db2c6c45c621d811cb40376260df070c',
          },
          title: 'Recherche à 4 %',
          author: 'Équipe',
          notes: 'Ancienne étude',
          createdAt: '2026-11-24T00:00:00.000Z',
          modifiedAt: '2026-11-24T00:00:00.000Z',
          seed: 42,
          scenarios: [
            {
              id: 'research-4-people',
              name: '4\u00a0% d’ici 2030, avec le personnel',
              notes:
                'La cible de 2030 avec davantage de places d’ingénieur d’ici 2030 et de talents étrangers dès 2026.',
              levers: {
                'research.intensity': { value: 4, by: 2030 },
                'skills.engineers': { value: 10000 },
                'skills.talent': { value: 1500, by: 2026 },
              },
              assumptions: { 'economy.growth': 1.25 },
              colour: '#1f6f8b',
              origin: {
                model: {
                  version: '1.0',
                  fingerprint: 'fe4c0dee48a263e270dbe49fbdd9b8e9db2c6c45c621d811cb40376260df070c',
                },
                levers: {
                  'research.intensity': { value: 4, by: 2030 },
                  'skills.engineers': { value: 10000 },
                  'skills.talent': { value: 1500, by: 2026 },
                },
                assumptions: { 'economy.growth': 1.25 },
              },
            },
          ],
          comparison: null,
          charts: [],
          story: [],
          results: {},
          reviewedBy: ['A', 'B'],
        },
      },
    })
  })

  it.each<[Path, Json | undefined, object]>([
    [['name'], 1, { kind: 'wrong-type', place: 'name', expected: 'text' }],
    [['scenario', 'levers', 'safe.loans'], { value: 1 }, { kind: 'wrong-type', place: 'scenario.levers."safe.loans"' }],
    [['scenario', 'levers', 'constructor'], 1, { kind: 'unknown-lever', place: 'scenarios[0].levers.constructor' }],
    [['scenario', 'years'], undefined, { kind: 'missing', place: 'scenario.years' }],
    [['scenario', 'years', 'safe.loans'], 2030, { kind: 'unexpected', place: 'scenario.years."safe.loans"' }],
    [['title'], 'in the way', { kind: 'unexpected', place: 'title' }],
    [['author'], undefined, { kind: 'missing', place: 'author' }],
    [['formatVersion'], 0.5, { kind: 'wrong-type', place: 'formatVersion' }],
    [['formatVersion'], -1, { kind: 'wrong-type', place: 'formatVersion' }],
  ])('is judged before and after: %j as %j', (path, value, failure) => {
    expect(read(withAt(zero, path, () => value))).toMatchObject({ ok: false, failure })
  })
})
