import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Study } from '#shared/study/study'
import { run } from '../../../electron/cli/run'
import { levier } from '../../support/levier'
import { png } from '../../support/pictures'

const folder = mkdtempSync(join(tmpdir(), 'levier-diff-'))
const at = (name: string): string => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

const shipped = async (id: string): Promise<Study> => JSON.parse((await run(['study', id])).output)

type Change = (study: Study) => Study

async function written(name: string, id: string, change: Change = (study) => study): Promise<string> {
  writeFileSync(at(name), JSON.stringify(change(await shipped(id))))
  return at(name)
}

const people = await written('people.levier', 'research-4-people')

const changeSecond =
  (change: (scenario: Study['scenarios'][number]) => Study['scenarios'][number]): Change =>
  (study) => ({ ...study, scenarios: study.scenarios.map((each, index) => (index === 1 ? change(each) : each)) })

describe('levier diff', () => {
  it('exits 0 for a study that was only saved again, with its keys in another order', async () => {
    const again = await written('again.levier', 'research-4-people', (study) => ({
      ...Object.fromEntries(Object.entries(study).reverse()),
      ...({ modifiedAt: '2027-01-01T00:00:00Z' } as Study),
    }))
    const { code, output, error } = await run(['diff', people, again])
    expect({ code, error, ...JSON.parse(output) }).toEqual({
      code: 0,
      error: '',
      same: true,
      fields: [],
      scenarios: [],
    })
    expect(await run(['diff', people, again, '--format', 'text'])).toMatchObject({
      code: 0,
      output: 'The two studies say the same.\n',
    })
  })

  it('exits 1 and tells levers, assumptions and the results that follow, as project gives them', async () => {
    const other = await written('other.levier', 'research-4-people', (study) => ({
      ...changeSecond((scenario) => ({
        ...scenario,
        name: 'Later',
        levers: { 'research.intensity': { value: 4, by: 2034 }, 'skills.engineers': { value: 10_000 } },
        assumptions: { 'economy.growth': 1.1 },
        leverNotes: { 'research.intensity': 'As the minister said' },
      }))(study),
      seed: 7,
    }))
    const { code, output } = await run(['diff', people, other])
    expect(code).toBe(1)
    const { same, fields, scenarios } = JSON.parse(output)
    expect([same, fields]).toEqual([false, [{ id: 'seed', a: 42, b: 7 }]])
    expect(scenarios).toHaveLength(1)
    const [changed] = scenarios
    expect(changed).toMatchObject({
      id: 'research-4-people',
      in: 'both',
      fields: [{ id: 'name', b: 'Later' }],
      levers: [
        { id: 'research.intensity', unit: '% GDP', a: { value: 4, by: 2030 }, b: { value: 4, by: 2034 } },
        { id: 'skills.talent', a: { value: 1500, by: 2026 }, b: null },
      ],
      assumptions: [{ id: 'economy.growth', unit: '%/yr', a: null, b: 1.1 }],
      leverNotes: [{ id: 'research.intensity', a: null, b: 'As the minister said' }],
    })
    const [ofA, ofB] = await Promise.all(
      [people, other].map(async (path) => JSON.parse((await run(['project', path])).output)),
    )
    expect(changed.results.length).toBeGreaterThan(10)
    for (const { id, year, a, b } of changed.results)
      expect([a, b], `${id} ${year}`).toEqual([ofA, ofB].map(({ series }) => series[id][year - 2025]))
    const text = (await run(['diff', people, other, '--format', 'text'])).output
    expect(text).toContain('seed: 42 → 7')
    expect(text).toContain('  research.intensity: 4 % of GDP by 2030 → 4 % of GDP by 2034')
    expect(text).toContain('  leverNotes."research.intensity": none → "As the minister said"')
    expect(text).toContain('  economy.growth: none → 1.1 %/yr')
  })

  it('tells scenarios of one side only, another order, and takes those of the same name for one', async () => {
    const other = await written('order.levier', 'research-4-people', (study) => {
      const [first, second] = study.scenarios
      if (!first || !second) return study
      return { ...study, scenarios: [{ ...second, id: 'x' }, first, { ...first, id: 'new', name: 'New' }] }
    })
    const { fields, scenarios } = JSON.parse((await run(['diff', people, other])).output)
    expect(fields).toEqual([{ id: 'order', a: ['current-course', 'x'], b: ['x', 'current-course'] }])
    expect(scenarios).toMatchObject([{ id: 'new', name: 'New', in: 'b', levers: [], results: { length: 18 } }])
  })

  it('tells a colour as it is, and a logo in few words that no other has', async () => {
    const look = (...colour: [number, number, number]) => ({
      colour: '#7a163f',
      logo: png(90, 30, colour).toString('base64'),
    })
    const [one, other] = await Promise.all(
      [look(1, 2, 3), look(3, 2, 1)].map((each, at) =>
        written(`look${at}.levier`, 'research-4-people', (study) => ({ ...study, look: each })),
      ),
    )
    const fieldsOf = async (a = '', b = '') => JSON.parse((await run(['diff', a, b])).output).fields
    expect(await fieldsOf(people, one)).toEqual([
      { id: 'look.colour', a: null, b: '#7a163f' },
      { id: 'look.logo', a: null, b: expect.stringMatching(/^png 90x30 [0-9a-f]+$/) },
    ])
    expect(await fieldsOf(one, one)).toEqual([])
    const [logo] = await fieldsOf(one, other)
    expect(logo.id).toBe('look.logo')
    expect(logo.a).not.toBe(logo.b)
  })

  it('exits 2 for bad input, and speaks as a process as it does within one', async () => {
    expect(await run(['diff', people])).toMatchObject({ code: 2, output: '' })
    expect(await run(['diff', people, at('none.levier')])).toMatchObject({ code: 2, output: '' })
    expect(await run(['diff', people, people, people])).toMatchObject({ code: 2, output: '' })
    expect(await run(['diff', people, people, '--format', 'csv'])).toMatchObject({ code: 2 })
    const { status, stdout, stderr } = levier('diff', people, await written('nato.levier', 'nato-path'))
    expect([status, stderr, JSON.parse(stdout).same]).toEqual([1, '', false])
  })
})

describe('levier merge', () => {
  const merged = async (a: string, b: string) => {
    const { code, output, error } = await run(['merge', a, b, '--out', at('merged.levier')])
    expect([code, output]).toEqual([0, ''])
    expect(await run(['check', at('merged.levier')])).toEqual({ code: 0, output: '', error: '' })
    const study: Study = JSON.parse(readFileSync(at('merged.levier'), 'utf8'))
    return { study, told: error.trimEnd().split('\n') }
  }

  it('keeps the first and adds what the second has, each scenario with what project gave for it', async () => {
    const nato = await written('nato.levier', 'nato-path')
    const { study, told } = await merged(people, nato)
    expect(study.scenarios.map(({ id }) => id)).toEqual(['current-course', 'research-4-people', 'nato-path'])
    expect(study.title).toBe((await shipped('research-4-people')).title)
    expect(told).toEqual([
      'levier: the scenario "Unchanged policy" is there already, exactly the same, and is not added again',
      'levier: not taken over from the added study: title, charts',
    ])
    for (const [file, id] of [
      [people, 'research-4-people'],
      [nato, 'nato-path'],
    ] as const)
      expect((await run(['project', at('merged.levier'), '--scenario', id])).output).toBe(
        (await run(['project', file, '--scenario', id])).output,
      )
    expect(study.results).toMatchObject((await shipped('nato-path')).results)
  })

  it('renames where names and ids meet; slides and the comparison follow their scenario', async () => {
    const slide = { id: 'slide-1', scenario: 'research-4-people', caption: 'One', notes: '' }
    const first = await written('first.levier', 'research-4-people', (study) => ({ ...study, story: [slide] }))
    const second = await written('second.levier', 'research-4-people', (study) => ({
      ...changeSecond((scenario) => ({ ...scenario, levers: { 'chips.capex': { value: 1000 } } }))(study),
      story: [{ ...slide, caption: 'Two' }],
      comparison: 'research-4-people',
    }))
    const { study, told } = await merged(first, second)
    expect(study.scenarios.map(({ id }) => id)).toEqual(['current-course', 'research-4-people', '3'])
    const [, old, added] = study.scenarios
    expect(added?.name).toBe(`${old?.name} 2`)
    expect(added?.levers).toEqual({ 'chips.capex': { value: 1000 } })
    expect(study.story).toEqual([slide, { ...slide, id: 'slide-2', scenario: '3', caption: 'Two' }])
    expect(study.comparison).toBeNull()
    expect(told.join('\n')).toContain(`becomes "${old?.name} 2"`)
    expect(told.join('\n')).toContain('1 slide is added after those already there')
    expect(told.at(-1)).toContain('comparison')
  })

  it('keeps the look of the first, or takes that of the second where the first has none', async () => {
    const look =
      (colour: string): Change =>
      (study) => ({ ...study, look: { colour } })
    const red = await written('red.levier', 'research-4-people', look('#aa0000'))
    const blue = await written('blue.levier', 'research-4-people', look('#0000aa'))
    const both = await merged(red, blue)
    expect(both.study.look).toEqual({ colour: '#aa0000' })
    expect(both.told.at(-1)).toContain('look of reports and slides')
    expect((await merged(people, blue)).study.look).toEqual({ colour: '#0000aa' })
  })

  it('gives a study merged with itself back, and says so for each scenario', async () => {
    const { study, told } = await merged(people, people)
    expect({ ...study, modifiedAt: '' }).toEqual({ ...(await shipped('research-4-people')), modifiedAt: '' })
    expect(told).toHaveLength(2)
  })

  it('carries an older study over once, and keeps what it was', async () => {
    const older = join(import.meta.dirname, '../../fixtures/model-1.0/01.levier')
    const { study } = await merged(people, older)
    const added = study.scenarios.filter(({ origin }) => origin)
    expect(added.length).toBeGreaterThan(0)
    for (const { id } of added)
      expect((await run(['project', at('merged.levier'), '--scenario', id, '--as-it-was'])).output).toMatch(
        /"public\.net"/,
      )
  })

  it('refuses to write over either study, and needs two files and --out', async () => {
    const nato = await written('nato.levier', 'nato-path')
    const before = readFileSync(nato)
    expect(await run(['merge', people, nato, '--out', nato])).toMatchObject({ code: 2, output: '' })
    expect(readFileSync(nato).equals(before)).toBe(true)
    expect(await run(['merge', people, nato])).toMatchObject({ code: 2 })
    expect(await run(['merge', people, '--out', at('x.levier')])).toMatchObject({ code: 2 })
  })
})
