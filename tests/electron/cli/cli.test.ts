import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { studies } from '#models/belgium/studies'
import { run } from '../../../electron/cli/run'
import { levier } from '../../support/levier'

async function refused(...words: string[]): Promise<string> {
  const { code, output, error } = await run(words)
  expect({ words, code, output }).toEqual({ words, code: 2, output: '' })
  expect(error).toMatch(/^levier: [^\n]+\n$/)
  return error
}

async function given(...words: string[]): Promise<string> {
  const { code, output, error } = await run(words)
  expect({ code, error }).toEqual({ code: 0, error: '' })
  return output
}

describe('levier project', () => {
  it('gives every series with its unit, and null where there is no value', async () => {
    const { years, series, units } = JSON.parse(await given('project'))
    expect(years).toEqual(Array.from({ length: 16 }, (_, index) => 2025 + index))
    expect(Object.keys(series)).toEqual(Object.keys(units))
    expect(Object.keys(series)).toHaveLength(120)
    expect(series['public.costPerJobYear']).toEqual(new Array(16).fill(null))
    expect(units['research.intensityReached']).toBe('% GDP')
  })

  it('takes words behind -- for names, and refuses empty ones and folders', async () => {
    expect(await refused('check', '')).toContain('is a variable not set?')
    expect(await refused('project', '')).toContain('is a variable not set?')
    expect(await refused('check', '--', '--odd.levier')).toContain('--odd.levier: cannot be read (ENOENT)')
    expect(await refused('check', tmpdir())).toContain('this is a folder')
  })

  it('gives the same as CSV, one row a series and year', async () => {
    const csv = (await given('project', '--set', 'chips.capex=1000', '--format', 'csv')).trimEnd().split('\r\n')
    expect(csv[0]).toBe('id,year,value,unit')
    expect(csv).toHaveLength(1 + 120 * 16)
    const { series } = JSON.parse(await given('project', '--set', 'chips.capex=1000'))
    expect(csv).toContain(`chips.jobs,2040,${series['chips.jobs'][15]},jobs`)
    expect(csv).toContain('public.costPerJobYear,2025,,M€/job-year')
  })

  it('counts the last of a repeated lever, assumption and format', async () => {
    const last = await given('project', '--set', 'research.intensity=4@2030')
    expect(await given('project', '--set', 'research.intensity=99', '--set', 'research.intensity=4@2030')).toBe(last)
    expect(await given('project', '--format', 'xml', '--format', 'json', '--set=research.intensity=4@2030')).toBe(last)
    expect(await given('project', '--assume', 'economy.growth=1', '--assume', 'economy.growth=1.2')).toBe(
      await given('project'),
    )
  })

  it('takes a typed value that lies on no step', async () => {
    const { series } = JSON.parse(await given('project', '--set', 'research.intensity=3.987654@2030'))
    expect(series['research.target'][5]).toBe(3.987654)
  })

  it('applies an assumption to scenario and reference alike', async () => {
    const { series } = JSON.parse(await given('project', '--assume', 'defence.core.turnover=2100'))
    expect(series['defence.turnover.core'][0]).toBe(2100)
    expect(series['jobs.net']).toEqual(new Array(16).fill(0))
  })

  it.each([
    ['--set', 'research.intenstiy=4', 'research.intensity'],
    ['--set', 'research.intensity=5.01', '2.5 to 5 % GDP'],
    ['--set', 'research.intensity=NaN', '2.5 to 5 % GDP'],
    ['--set', 'research.intensity=Infinity', '2.5 to 5 % GDP'],
    ['--set', 'research.intensity=', '2.5 to 5 % GDP'],
    ['--set', 'research.intensity=4,5', 'with a point for decimals: research.intensity=4.5'],
    ['--set', 'research.intensity=4,5@2030', 'with a point for decimals: research.intensity=4.5@2030'],
    ['--assume', 'economy.growth=1,2', 'with a point for decimals: economy.growth=1.2'],
    ['--set', 'chips.capex=1,000', 'chips.capex=1000 or chips.capex=1'],
    ['--set', 'chips.capex=1 000', 'with a point for decimals: chips.capex=1000'],
    ['--set', 'chips.capex=1,000.5', 'with a point for decimals: chips.capex=1000.5'],
    ['--set', 'research.intensity=4,0 %', '2.5 to 5 % GDP'],
    ['--set', 'research.intensity=0x4', '2.5 to 5 % GDP'],
    ['--set', 'research.intensity=4@2025', '2026 to 2040'],
    ['--set', 'research.intensity=4@2041', '2026 to 2040'],
    ['--set', 'research.intensity=4@2030.5', '2026 to 2040'],
    ['--set', 'research.intensity=4@', 'research.intensity=4@'],
    ['--set', 'research.intensity=4@soon', 'research.intensity=4@soon'],
    ['--set', 'research.leverage=1@2030', 'without @'],
    ['--set', 'safe.loans=100@2030', 'without @'],
    ['--set', 'safe.loans=8341', '0 to 8340 M€'],
    ['--set', 'research.intensity', 'LEVER=VALUE'],
    ['--set', '__proto__=1', 'research.intensity'],
    ['--assume', 'no.such.figure=1', 'figures'],
    ['--assume', 'research.lag=3', 'structural'],
    ['--assume', 'skills.studyYears=9', 'structural'],
    ['--assume', 'defence.core.firms=90', 'context'],
    ['--assume', 'economy.growth=1.6', '0.8 to 1.5 %/yr'],
    ['--assume', 'economy.growth=NaN', '%/yr'],
    ['--assume', 'peers.france.crolles=0', 'above 0 M€'],
    ['--assume', 'defence.export.europe_share=101', '0 to 100 %'],
    ['--assume', 'defence.ecosystem.turnover=1999', 'at least 2000 M€/yr'],
    ['--assume', 'defence.effortNow=5.5', '1.3 to 5 % GDP'],
    ['--frobnicate', '1', '--set'],
    ['--format', 'xml', 'json, csv'],
    ['--set', '', 'LEVER=VALUE'],
  ])('refuses %s %s and names what is allowed', async (option, value, allowed) => {
    expect(await refused('project', option, value)).toContain(allowed)
  })

  it('refuses an option without its value', async () => {
    expect(await refused('project', '--set')).toContain('--set needs a value')
    expect(await refused('export', 'a.levier', '--out', '--to', 'csv')).toContain('--out needs a value')
    expect(await refused('project', '--scenario', '--set=research.intensity=4')).toContain('--scenario needs a value')
    expect(await refused('project', '--assume', '--nothing')).toContain('--nothing')
  })

  it('narrows the loans when the Belgian maximum is assumed lower', async () => {
    expect(await refused('project', '--set', 'safe.loans=8000', '--assume', 'safe.belgiumMaximum=7000')).toContain(
      '7000',
    )
  })
})

describe('levier levers, figures, studies', () => {
  it('lists the 30 levers', async () => {
    const levers = JSON.parse(await given('levers'))
    expect(levers).toHaveLength(30)
    expect(levers[0]).toMatchObject({
      id: 'research.intensity',
      unit: '% GDP',
      base: 3.32,
      min: 2.5,
      max: 5,
      step: 0.01,
      by: 2035,
    })
    expect(levers[1]).toMatchObject({ id: 'research.leverage', by: null })
    for (const kind of ['money', 'unvalued', 'circumstance'])
      expect(levers.filter(({ nature }: { nature: string }) => nature === kind).length, kind).toBeGreaterThan(3)
    expect(levers[1].nature).toBe('circumstance')
    expect(levers[1].cost).toBe('Companies decide this, not a Belgian authority.')
    expect(levers.find((each: { id: string }) => each.id === 'safe.loans')).toMatchObject({ max: 8340, by: null })
  })

  it('lists every figure, with null where the document gives only a range', async () => {
    const figures = JSON.parse(await given('figures'))
    expect(figures).toHaveLength(belgium.figures.length)
    const only = figures.find((each: { id: string }) => each.id === 'dependency.purchases_outside_europe')
    expect(only).toMatchObject({ value: null, low: 5, high: 10, unit: '%', kind: 'documented', structural: false })
    for (const each of figures) {
      expect(each.unit).not.toBe('')
      expect(['documented', 'reference', 'calibrated', 'assumption']).toContain(each.kind)
    }
  })

  it('lists the studies, in the language asked for', async () => {
    expect(JSON.parse(await given('studies')).map(({ id }: { id: string }) => id)).toEqual(studies.map(({ id }) => id))
    expect(await given('studies', '--language', 'fr')).not.toBe(await given('studies'))
    expect(await refused('studies', '--language', 'tlh')).toContain('fr')
  })

  it('writes lists as CSV', async () => {
    const lines = (await given('levers', '--format', 'csv')).trimEnd().split('\r\n')
    expect(lines).toHaveLength(31)
    expect(lines[0]?.startsWith('id,label,')).toBe(true)
  })
})

describe('levier study', () => {
  it.each(studies.map(({ id, settings }) => ({ id, settings })))(
    'gives $id as a study file',
    async ({ id, settings }) => {
      const study = JSON.parse(await given('study', id))
      expect(study).toMatchObject({ format: 'levier', formatVersion: 1, model: { id: 'belgium', version: '2.0' } })
      expect(study.model.fingerprint).toMatch(/^[0-9a-f]{64}$/)
      expect(study.scenarios.at(-1).levers).toEqual(settings)
      expect(Object.keys(study.results)).toEqual(study.scenarios.map((each: { id: string }) => each.id))
    },
  )

  it('refuses an unknown one and names those there are', async () => {
    expect(await refused('study', 'nope')).toContain('research-4-people')
    expect(await refused('study')).toContain('current-course')
  })
})

describe('levier with a study file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'levier-cli-'))
  let count = 0
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const written = async (id: string, change: (study: Record<string, unknown>) => void = () => undefined) => {
    const study = JSON.parse(await given('study', id))
    change(study)
    const path = join(folder, `${id}-${count++}.levier`)
    writeFileSync(path, JSON.stringify(study))
    return path
  }

  it.each(studies.map(({ id, settings }) => ({ id, settings })))(
    'projects $id as its settings do',
    async ({ id, settings }) => {
      const words = Object.entries(settings).flatMap(([lever, { value, by }]) => [
        '--set',
        by === undefined ? `${lever}=${value}` : `${lever}=${value}@${by}`,
      ])
      const path = await written(id)
      expect(await given('check', path)).toBe('')
      expect(await given('project', path)).toBe(await given('project', ...words))
    },
  )

  it('takes the scenario that is named, and --set on top of it', async () => {
    const path = await written('research-4')
    expect(await given('project', path, '--scenario', 'current-course')).toBe(await given('project'))
    expect(await given('project', path, '--set', 'chips.capex=1000')).toBe(
      await given('project', '--set', 'research.intensity=4@2035', '--set', 'chips.capex=1000'),
    )
    expect(await refused('project', path, '--scenario', 'nobody')).toContain('4% for research by 2035')
    expect(await refused('project', '--scenario', 'x')).toContain('FILE')
  })

  const named = (...names: (string | null)[]) =>
    written('research-4', (study) => {
      study.comparison = null
      study.scenarios = names.map((name, index) => ({
        id: `${index + 1}`,
        name,
        notes: '',
        levers: {},
        assumptions: {},
      }))
    })

  it('takes a scenario by its id, and by a name typed with the spaces of a keyboard', async () => {
    const path = await named('4\u202f% pour\u00a0la R&D', '2')
    expect(await given('project', path, '--scenario', '4 % pour la R&D')).toBe(await given('project'))
    expect(await given('project', path, '--scenario', '1')).toBe(await given('project'))
  })

  it('opens a study of model 1.0, and says on standard error what of it is not what it was', async () => {
    const fixture = join(import.meta.dirname, '../../fixtures/model-1.0/01.levier')
    const { code, output, error } = await run(['check', fixture])
    expect({ code, output }).toEqual({ code: 0, output: '' })
    for (const line of error.trimEnd().split('\n')) expect(line).toMatch(/^levier: 01\.levier \(model 1\.0\): .+/)
    expect(await run(['project', fixture])).toMatchObject({ code: 0, error })
  })

  it('runs a study of model 1.0 as it was, bit for bit, with --as-it-was', async () => {
    const folder = join(import.meta.dirname, '../../fixtures/model-1.0')
    for (const name of ['01.levier', '07.levier']) {
      const study = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      for (const { id } of study.scenarios) {
        const file = join(folder, name)
        const { code, output, error } = await run(['project', file, '--scenario', id, '--as-it-was'])
        expect({ code, error }).toEqual({ code: 0, error: '' })
        const { years, series, units } = JSON.parse(output)
        expect(Object.keys(series)).toContain('public.net')
        expect(units['public.net']).toBe('M€/yr')
        for (const [result, values] of Object.entries<Record<string, number>>(study.results[id]))
          for (const [year, value] of Object.entries(values))
            expect(series[result][years.indexOf(Number(year))], `${result} ${year}`).toBe(value)
        const { output: table } = await run(['project', file, '--scenario', id, '--as-it-was', '--format', 'csv'])
        expect(table).toContain(`public.net,2030,${series['public.net'][years.indexOf(2030)]},M€/yr`)
      }
    }
  })

  it('refuses --as-it-was where nothing was another, or where something is to be changed', async () => {
    expect(await refused('project', '--as-it-was')).toContain('FILE')
    expect(await refused('project', await named('a', 'b'), '--as-it-was')).toContain('present model')
    const fixture = join(import.meta.dirname, '../../fixtures/model-1.0/01.levier')
    expect(await refused('project', fixture, '--as-it-was', '--set', 'defence.effort=3')).toContain('--set')
  })

  it('refuses a name that two scenarios have, and tells their ids', async () => {
    const path = await named('Copy', 'Copy', 'Other')
    const told = await refused('project', path, '--scenario', 'Copy')
    expect(told).toContain('"Copy" ("1"), "Copy" ("2")')
    expect(told).not.toContain('Other')
  })

  it('prints names of a file quoted and cut, and not hundreds of them', async () => {
    const path = await named(`\u001b[31mred\u202e${'x'.repeat(5000)}`, ...Array.from({ length: 40 }, (_, i) => `s${i}`))
    const told = await refused('project', path, '--scenario', 'nobody')
    expect(told).toContain('\\u001b[31mred\\u202e')
    expect(told).toContain('29 more')
    expect(told.length).toBeLessThan(600)
    const word = await refused('project', path, '--scenario', '\u001b[2Jclear')
    expect(word).not.toContain('\u001b')
  })

  it('names the file and the place of what is wrong', async () => {
    const path = await written('research-4', (study) => {
      const [, scenario] = study.scenarios as { levers: Record<string, unknown> }[]
      if (scenario) scenario.levers = { 'research.intensity': { value: 7 } }
    })
    expect(await refused('check', path)).toContain(
      'scenarios[1].levers."research.intensity".value: 7 is not allowed; allowed is 2.5 to 5 % GDP',
    )
    expect(await refused('project', path)).toContain('.levier: scenarios[1]')
    expect(await refused('check', join(folder, 'missing.levier'))).toContain('missing.levier')
    expect(await refused('check', folder)).toContain('this is a folder')
    expect(await refused('check')).toContain('FILE')
  })
})

describe('levier', () => {
  it('refuses an unknown command and none', async () => {
    expect(await refused('frobnicate')).toContain('project, levers')
    expect(await refused('toString')).toContain('project, levers')
    expect(await refused()).toContain('project, levers')
  })

  it('gives the versions of the program and of the model, in one line, and takes no other word', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'))
    const { status, stdout, stderr } = levier('--version')
    expect([status, stdout, stderr]).toEqual([0, `Levier ${version}, model ${belgium.version}\n`, ''])
    expect(await given('--version', '--language', 'fr')).toBe(`Levier ${version}, modèle ${belgium.version}\n`)
    expect(await refused('--version', '--frobnicate')).toContain('--frobnicate')
    expect(await given('--help')).toContain('--version')
  })

  it.each([
    ['--help'],
    ['project', '--help'],
    ['levers', '--help'],
    ['figures', '--help'],
    ['studies', '--help'],
    ['study', '--help'],
  ])('helps with %s %s', async (...words) => {
    expect(await given(...words.filter(Boolean))).toContain('levier')
  })

  it('helps as well when asked with the word help', async () => {
    expect(await given('help')).toBe(await given('--help'))
    expect(await given('help', '--language', 'fr')).toBe(await given('--help', '--language', 'fr'))
    expect(await given('help', 'export')).toBe(await given('export', '--help'))
    expect(await refused('help', 'fly')).toContain('fly')
  })

  it('as a process: output on standard output, one line on standard error, the exit code', () => {
    const good = levier('studies')
    expect([good.status, good.stderr]).toEqual([0, ''])
    const bad = levier('project', '--set', 'x=1')
    expect([bad.status, bad.stdout]).toEqual([2, ''])
    expect(bad.stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('levier validate', () => {
  it('gives every published result with its source, what the model gives now, and the verdict', async () => {
    const rows: Record<string, unknown>[] = JSON.parse(await given('validate'))
    expect(rows).toHaveLength(39)
    const kiel = rows.find(({ id }) => id === 'gdp.kiel')
    expect(kiel).toMatchObject({ low: 0.9, central: null, high: 1.5, unit: '%', fitted: false, verdict: 'low' })
    expect(kiel?.source).toContain('Kiel')
    expect(kiel?.why).toBeTruthy()
    expect(rows.filter(({ fitted, verdict }) => !fitted && verdict !== 'pass')).toHaveLength(14)
  })

  it('names the commands that give the runs behind a result, and they give its number', async () => {
    const rows: { id: string; value: number; runs: string }[] = JSON.parse(await given('validate'))
    const row = rows.find(({ id }) => id === 'gdp.nato5.offset25')
    const [program, ...words] = row?.runs.split(' ') ?? []
    expect(program).toBe('levier')
    const { years, series } = JSON.parse(await given(...words))
    expect(series['gdp.effect'][years.indexOf(2035)]).toBe(row?.value)
  })

  it('writes it as CSV and as a text that tells failures as plainly as the rest', async () => {
    const csv = (await given('validate', '--format', 'csv')).trimEnd().split('\r\n')
    expect(csv).toHaveLength(40)
    expect(csv[0]).toBe('id,what,low,central,high,unit,source,how,fitted,tolerance,value,verdict,why,runs')
    const text = await given('validate', '--format=text')
    expect(text).toMatch(/below +0\.9 to 1\.5\s?%.+0\.48/)
    expect(text).toContain('Of the other 21, the model agrees with 7, is below 10 and above 4.')
    expect(await given('validate', '--format', 'text', '--language', 'fr')).toContain('en dessous')
  })

  it('refuses what it does not take', async () => {
    expect(await refused('validate', '--format', 'xml')).toContain('json, csv, text')
    expect(await refused('validate', 'study.levier')).toContain('study.levier')
  })
})
