import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
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

  it('exits 0 also when the target cannot be reached, and says what stops it', async () => {
    const ended = await goal('--target', 'research.effortReal:2030>=5', '--using', 'research.intensity@2030')
    expect(ended.code).toBe(0)
    const answer = JSON.parse(ended.output)
    expect(answer).toMatchObject({ reached: false, alternatives: [] })
    expect(answer.margin).toBeLessThan(0)
    expect(answer.limits).toContainEqual({ kind: 'series', id: 'research.staff', by: 'research.available', year: 2030 })
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
    [['--target', 'jobs.net:2033>=1'], '--using'],
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
