import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { baseValue } from '#models/engine/parameters'
import { run } from '../../../electron/cli/run'

const folder = mkdtempSync(join(tmpdir(), 'levier-goal-'))
afterAll(() => rmSync(folder, { recursive: true }))
const study = join(folder, 'study.levier')
writeFileSync(study, (await run(['study', 'current-course'])).output)

const goal = (...words: readonly string[]) => run(['goal', study, ...words])

describe('goal', () => {
  it('gives the mix that reaches a target, which project confirms', async () => {
    const ended = await goal('--target', 'jobs.net:2033>=4000', '--using', 'research.intensity,skills.talent')
    expect(ended).toMatchObject({ code: 0, error: '' })
    const answer = JSON.parse(ended.output)
    expect(Object.keys(answer)).toEqual(['reached', 'levers', 'value', 'margin', 'cost', 'alternatives', 'limits'])
    expect(answer.reached).toBe(true)
    const sets = Object.entries<{ value: number; by?: number }>(answer.levers).flatMap(([id, { value, by }]) => [
      '--set',
      by === undefined ? `${id}=${value}` : `${id}=${value}@${by}`,
    ])
    const { years, series } = JSON.parse((await run(['project', study, ...sets])).output)
    const at = (id: string, year: number): number => series[id][years.indexOf(year)]
    expect(at('jobs.net', 2033)).toBeGreaterThanOrEqual(4000)
    expect(at('jobs.net', 2033)).toBeCloseTo(answer.value, 6)
    const spent = years
      .filter((year: number) => year > 2025 && year <= 2033)
      .reduce((sum: number, year: number) => sum + at('public.cost', year), 0)
    expect(answer.cost).toBeCloseTo(spent, 6)
  })

  it('says of a named lever that public money does not pay what does, and keeps the answer as it is', async () => {
    const using = 'defence.equipmentShare=20..30,defence.exportGrowth,research.intensity'
    const ended = await goal('--target', 'jobs.net:2033>=100', '--using', using)
    expect(ended.code).toBe(0)
    const lines = ended.error.trim().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^levier: defence\.equipmentShare ◊: Pay and works lose what equipment gains/)
    expect(lines[1]).toMatch(/^levier: defence\.exportGrowth ○: /)
    expect(Object.keys(JSON.parse(ended.output))).toContain('limits')
  })

  it('says of a lever paid with public money that it may be cut, where it may', async () => {
    const told = async (using: string) =>
      (await run(['goal', '--target', 'public.balance:2030>=500', '--using', using])).error.replaceAll(
        /[\u00a0\u202f]/g,
        ' ',
      )
    expect(await told('research.intensity=2.5..5,industry.permits')).toMatch(
      /^levier: research\.intensity €: It may be cut to 2\.50% of GDP: the search counts the money saved[^\n]*\n$/,
    )
    expect(await told('research.intensity=3.32..5')).toBe('')
  })

  it('exits 0 also when the target cannot be reached, and says what stops it', async () => {
    const ended = await goal('--target', 'research.effortReal:2030>=5', '--using', 'research.intensity@2030')
    expect(ended.code).toBe(0)
    const answer = JSON.parse(ended.output)
    expect(answer).toMatchObject({ reached: false, alternatives: [] })
    expect(answer.margin).toBeLessThan(0)
    expect(answer.limits).toContainEqual({ kind: 'series', id: 'research.staff', by: 'research.available', year: 2030 })
  })

  it('raises GDP by 1 % with what costs public money alone, and no cut, when no lever is named', async () => {
    const { years, series } = JSON.parse((await run(['project', study])).output)
    const wanted = 1.01 * series.gdp[years.indexOf(2035)]
    const ended = await goal('--target', `gdp:2035>=${wanted}`)
    const answer = JSON.parse(ended.output)
    expect(answer.reached).toBe(true)
    expect(answer.cost).toBeGreaterThan(0)
    for (const { levers } of [answer, ...answer.alternatives])
      for (const [id, { value }] of Object.entries<{ value: number }>(levers)) {
        const lever = belgium.levers.find((each) => each.id === id)
        expect(lever?.nature, id).toEqual({ kind: 'policy', paidWith: 'public money', dearer: 'more' })
        expect(value, id).toBeGreaterThan(lever ? baseValue(lever, {}) : Number.POSITIVE_INFINITY)
      }
    // Knowledge is what lasts: the answer is research and people for it, not a plant or a larger army.
    expect(answer.levers['research.intensity'].value).toBeGreaterThan(3.32)
    expect(answer.levers).not.toHaveProperty('defence.effort')
    expect(answer.levers).not.toHaveProperty('chips.capex')
  })

  it('takes what is named, a circumstance or what money does not pay, and cuts where bounds are given', async () => {
    const asked = ['--target', 'gdp.effect:2035>=0.3']
    const free = JSON.parse((await goal(...asked, '--using', 'capital.venture,defence.rnd')).output)
    expect(Object.keys(free.levers).length).toBeGreaterThan(0)
    const kept = JSON.parse((await goal(...asked, '--using', 'research.intensity,defence.effort')).output)
    expect(kept.levers['defence.effort']?.value ?? 2).toBeGreaterThanOrEqual(2)
    const cut = JSON.parse((await goal(...asked, '--using', 'research.intensity,defence.effort=1.3..5')).output)
    expect(cut.cost).toBeLessThan(kept.cost)
    expect(cut.levers['defence.effort'].value).toBeLessThan(2)
  })

  it('stays within narrower bounds and other years', async () => {
    const using = 'research.intensity=2.5..4.8@2028,chips.capex=0..1200,skills.talent=0..500@2027'
    const ended = await goal('--target', 'jobs.net:2033>=1000000', '--using', using)
    const { levers } = JSON.parse(ended.output)
    expect(levers['chips.capex']).toEqual({ value: 1200 })
    expect(levers['research.intensity'].value).toBeLessThanOrEqual(4.8)
    expect(levers['research.intensity'].by).toBe(2028)
    expect(levers['skills.talent']).toEqual({ value: 500, by: 2027 })
  })

  it.each([
    [['--using', 'chips.capex'], '--target'],
    [['--target', 'jobs.net:2033>1', '--using', 'chips.capex'], 'jobs.net:2033>1'],
    [['--target', 'jobs.net:2033>=many', '--using', 'chips.capex'], 'many'],
    [['--target', 'jobs.nothing:2033>=1', '--using', 'chips.capex'], 'jobs.nothing'],
    [['--target', 'jobs.net:2041>=1', '--using', 'chips.capex'], '2041'],
    [['--target', 'jobs.net:2033>=1', '--using', 'chips.nothing'], 'chips.nothing'],
    [['--target', 'jobs.net:2033>=1', '--using', ''], '--using'],
    [['--target', 'jobs.net:2033>=1', '--using', 'chips.capex@2030'], 'chips.capex'],
    [['--target', 'jobs.net:2033>=1', '--using', 'chips.capex=0..90000'], '90000'],
    [['--target', 'jobs.net:2033>=1', '--using', 'chips.capex=500..100'], '500..100'],
    [['--target', 'jobs.net:2033>=1', '--using', 'chips.capex', '--least', 'nothing'], 'nothing'],
  ])('refuses %j in one line, exit 2', async (words, told) => {
    const ended = await goal(...words)
    expect(ended.code).toBe(2)
    expect(ended.output).toBe('')
    expect(ended.error).toContain(told)
    expect(ended.error.trimEnd()).not.toContain('\n')
  })
})
