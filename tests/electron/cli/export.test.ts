import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import * as promises from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { createTranslator } from '#shared/i18n/translator'
import { Refusal } from '../../../electron/cli/failure'
import { run } from '../../../electron/cli/run'
import { writeOutput } from '../../../electron/cli/writeOutput'
import { png } from '../../support/pictures'
import { openWorkbook, seriesOn, sheetOf } from '../../support/workbook'

const folder = mkdtempSync(join(tmpdir(), 'levier-export-'))
const file = join(folder, 'study.levier')
const out = join(folder, 'out')
beforeAll(async () => writeFileSync(file, (await run(['study', 'research-4'])).output))
beforeEach(() => {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function exported(...words: string[]): Promise<void> {
  expect(await run(['export', ...words])).toEqual({ code: 0, output: '', error: '' })
}

async function refused(...words: string[]): Promise<string> {
  const { code, output, error } = await run(['export', ...words])
  expect({ words, code, output }).toEqual({ words, code: 2, output: '' })
  expect(error).toMatch(/^levier: [^\n]+\n$/)
  expect(readdirSync(out)).toEqual([])
  return error
}

/** A zone in which it is another day than in UTC, whatever the hour. */
const elsewhere = (now: Date): string => (now.getUTCHours() < 12 ? 'Etc/GMT+12' : 'Etc/GMT-12')

describe('levier export', () => {
  it('dates a report by the day of where one is', async () => {
    const zone = process.env.TZ
    const now = new Date()
    try {
      process.env.TZ = elsewhere(now)
      await exported(file, '--to', 'html', '--out', join(out, 'a.html'))
      const html = readFileSync(join(out, 'a.html'), 'utf8')
      expect(html).toContain(
        new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: process.env.TZ }).format(now),
      )
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  it('gives a report the logo and colour that the words name, in place of the study’s', async () => {
    const study = { ...JSON.parse(readFileSync(file, 'utf8')), look: { colour: '#123456' } }
    const [dressed, logo, svg] = ['dressed.levier', 'logo.png', 'logo.svg'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(dressed, JSON.stringify(study))
    writeFileSync(logo, png(90, 30))
    writeFileSync(svg, '<svg xmlns="http://www.w3.org/2000/svg"/>')
    const html = async (...words: string[]) => {
      await exported(dressed, '--to', 'html', '--out', join(out, 'a.html'), ...words)
      const page = readFileSync(join(out, 'a.html'), 'utf8')
      rmSync(join(out, 'a.html'))
      return page
    }
    expect(await html()).toContain('background:#123456')
    const page = await html('--logo', logo, '--colour', '#7A163F')
    expect(page).toContain('background:#7a163f')
    expect(page).not.toContain('#123456')
    expect(page).toContain(`data:image/png;base64,${png(90, 30).toString('base64')}`)
    const to = ['--to', 'pptx', '--out', join(out, 'a.pptx')]
    expect(await refused(file, ...to, '--logo', svg)).toContain('an SVG or another page of markup can run programs')
    expect(await refused(file, ...to, '--logo', join(folder, 'none.png'))).toContain('cannot be read')
    expect(await refused(file, ...to, '--colour', 'red')).toContain('write it as #RRGGBB')
    expect(await refused(file, '--to', 'csv', '--out', join(out, 'a.csv'), '--colour', '#123456')).toContain(
      'not with csv',
    )
  })

  it('writes a workbook, and nothing beside it', async () => {
    await exported(file, '--to', 'xlsx', '--out', join(out, 'a.xlsx'))
    expect(readdirSync(out)).toEqual(['a.xlsx'])
    const series = seriesOn(sheetOf(await openWorkbook(join(out, 'a.xlsx')), 'Model'), belgium.years)
    const projected = JSON.parse((await run(['project', file])).output)
    expect(Object.fromEntries(series)['research.intensityReached']).toEqual(
      projected.series['research.intensityReached'],
    )
  })

  it('writes every scenario side by side with --all', async () => {
    await exported(file, '--to', 'xlsx', '--all', '--out', join(out, 'a.xlsx'))
    const book = await openWorkbook(join(out, 'a.xlsx'))
    expect(book.worksheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Levers 1', 'Levers 2', 'Model 2']))
    await exported(file, '--to', 'csv', '--all', '--out', join(out, 'a.csv'))
    const lines = readFileSync(join(out, 'a.csv'), 'utf8').split('\r\n')
    const modelled = lines.filter((line) => line.includes(',jobs.net,') && line.includes(',2040,'))
    expect(modelled.map((line) => line.split(',')[0])).toEqual(['Unchanged policy', '4% for research by 2035'])
    const beside = JSON.parse(readFileSync(join(out, 'a.csv.json'), 'utf8'))
    expect(beside.scenarios.map(({ id }: { id: string }) => id)).toEqual(['current-course', 'research-4'])
    expect(beside).not.toHaveProperty('scenario')
  })

  it('refuses --all where one scenario is all a file holds, and more of them than a workbook can', async () => {
    expect(await refused(file, '--to', 'xmile', '--all', '--out', join(out, 'a.xmile'))).toContain('leave out --all')
    const study = JSON.parse(readFileSync(file, 'utf8'))
    const many = join(folder, 'many.levier')
    const scenarios = Array.from({ length: 13 }, (_, index) => ({ ...study.scenarios[1], id: `s${index}` }))
    writeFileSync(many, JSON.stringify({ ...study, scenarios, comparison: null, charts: [], results: {} }))
    const message = await refused(many, '--to', 'xlsx', '--all', '--out', join(out, 'a.xlsx'))
    expect(message).toContain('at most 12 scenarios and this study has 13')
  })

  it('writes every series and year as CSV, and beside it what it was made of', async () => {
    await exported(file, '--to', 'csv', '--out', join(out, 'a.csv'))
    const lines = readFileSync(join(out, 'a.csv'), 'utf8').trimEnd().split('\r\n')
    expect(lines[0]).toBe('scenario,id,label,unit,year,value,reference,difference')
    const observed = lines.filter((line) => line.startsWith('observed'))
    expect(lines).toHaveLength(1 + belgium.equations.length * belgium.years.length + observed.length)
    expect(observed).toContain('observed,defence.effortReached,Defence spending as a share of GDP,% GDP,2024,1.3,,')
    expect(observed.find((line) => line.includes('research.intensityReached') && line.includes(',2023,'))).toMatch(
      /^observed second-hand,.+,3\.24,,$/,
    )
    const mine = JSON.parse((await run(['project', file])).output).series['jobs.total'][15]
    const course = JSON.parse((await run(['project'])).output).series['jobs.total'][15]
    expect(lines).toContain(
      `4% for research by 2035,jobs.total,Jobs in the sectors covered (gross),jobs,2040,${mine},${course},${mine - course}`,
    )
    expect(lines).toContain(
      '4% for research by 2035,public.costPerJobYear,Public cost per net job-year,M€/job-year,2025,,,',
    )
    const study = JSON.parse(readFileSync(file, 'utf8'))
    expect(JSON.parse(readFileSync(join(out, 'a.csv.json'), 'utf8'))).toMatchObject({
      format: 'csv',
      columns: lines[0]?.split(','),
      title: study.title,
      scenario: { id: 'research-4', levers: { 'research.intensity': { value: 4, by: 2035 } } },
      model: study.model,
      seed: 42,
      date: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:\d\d$/),
    })
  })

  it('writes XMILE, and beside it what it was made of', async () => {
    await exported(file, '--to', 'xmile', '--out', join(out, 'a.xmile'))
    expect(readFileSync(join(out, 'a.xmile'), 'utf8')).toContain('<dt>1</dt>')
    expect(JSON.parse(readFileSync(join(out, 'a.xmile.json'), 'utf8'))).toMatchObject({ format: 'xmile', seed: 42 })
  })

  it('writes the app with the study as one page of at most 1.5 MB, which may ask nothing of a network', async () => {
    const words = ['--scenario', 'current-course', '--language', 'nl', '--to', 'app']
    await exported(file, ...words, '--out', join(out, 'a.html'))
    expect(readdirSync(out)).toEqual(['a.html'])
    const page = readFileSync(join(out, 'a.html'), 'utf8')
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1_500_000)
    expect(page).toContain('<html lang="nl"')
    expect(page).toContain('data-scenario="current-course"')
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    expect(policy).toMatch(/^default-src 'none'; script-src ('sha256-[\w+/=]+' ?){2}; .*connect-src 'none';/)
    expect(policy, 'no address, and no code but its own').not.toMatch(/https?:|'self'|unsafe-eval|\*/)
  })

  it('takes the scenario that is named and the language asked for', async () => {
    await exported(file, '--scenario', 'current-course', '--to', 'csv', '--out', join(out, 'a.csv'), '--language', 'fr')
    const text = readFileSync(join(out, 'a.csv'), 'utf8')
    expect(text).toContain('Emplois des secteurs suivis')
    expect(text).not.toContain('research-4')
    for (const line of text.trimEnd().split('\r\n').slice(1)) expect(line).toMatch(/,(0|)$/)
  })

  it('writes over an older export', async () => {
    writeFileSync(join(out, 'a.csv'), 'old')
    await exported(file, '--to', 'csv', '--out', join(out, 'a.csv'))
    expect(readFileSync(join(out, 'a.csv'), 'utf8')).toMatch(/^scenario,/)
  })

  it('makes no formula of what a user typed', async () => {
    const study = JSON.parse(readFileSync(file, 'utf8'))
    const typed = join(folder, 'typed.levier')
    for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\uff1d1', '\0=1', '\u001b=1']) {
      study.scenarios[1].name = name
      study.title = name
      writeFileSync(typed, JSON.stringify(study))
      await exported(typed, '--to', 'csv', '--out', join(out, 'a.csv'))
      const cells = readFileSync(join(out, 'a.csv'), 'utf8').split('\r\n').slice(1, -1)
      for (const line of cells.filter((each) => !each.startsWith('observed'))) expect(line).toMatch(/^"?'/)
    }
  })

  it('writes no character into a CSV that steers a terminal or ends a text', async () => {
    const study = JSON.parse(readFileSync(file, 'utf8'))
    const typed = join(folder, 'typed.levier')
    study.scenarios[1].name = 'a\0b\u0007c\u001b[31md\ufffe'
    writeFileSync(typed, JSON.stringify(study))
    await exported(typed, '--to', 'csv', '--out', join(out, 'a.csv'))
    expect(readFileSync(join(out, 'a.csv'), 'utf8')).toMatch(/\nabc\[31md,/)
  })

  it('refuses words that are wrong and names what is allowed', async () => {
    const to = (format: string) => ['--to', format, '--out', join(out, 'a')]
    expect(await refused()).toContain('FILE')
    expect(await refused(file)).toContain('xlsx, csv, xmile')
    expect(await refused(file, '--to', 'xlsx')).toContain('--out')
    expect(await refused(file, '--to', 'xlsx', '--out', '')).toContain('--out')
    for (const format of ['docx', 'XLSX', '', '__proto__', 'constructor'])
      expect(await refused(file, ...to(format))).toContain('xlsx, csv, xmile')
    expect(await refused(file, 'more', ...to('csv'))).toContain('more')
    expect(await refused(file, '--form', 'csv')).toContain('--to')
    expect(await refused(file, '--scenario', 'nobody', ...to('csv'))).toContain('4% for research by 2035')
    expect(await refused(join(folder, 'absent.levier'), ...to('csv'))).toContain('absent.levier')
  })

  it('refuses a file that is no study', async () => {
    const broken = join(folder, 'broken.levier')
    writeFileSync(broken, '{')
    expect(await refused(broken, '--to', 'csv', '--out', join(out, 'a'))).toContain('broken.levier')
  })

  it('never writes over the study itself', async () => {
    const before = readFileSync(file, 'utf8')
    expect(await refused(file, '--to', 'csv', '--out', file)).toContain('study.levier')
    const beside = join(folder, 'x.csv.json')
    writeFileSync(beside, before)
    expect(await refused(beside, '--to', 'csv', '--out', join(folder, 'x.csv'))).toContain('x.csv.json')
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect(readFileSync(beside, 'utf8')).toBe(before)
  })

  it('says which folder is not there, and that a folder is no file', async () => {
    const absent = join(out, 'absent', 'a.csv')
    expect(await refused(file, '--to', 'csv', '--out', absent)).toContain('there is no such folder')
    const { code, error } = await run(['export', file, '--to', 'csv', '--out', out])
    expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining('it is a folder') })
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([])
  })

  it('writes CSV that a spreadsheet set up for Belgium reads as numbers, when asked to', async () => {
    const path = join(out, 'excel.csv')
    expect(await refused(file, '--to', 'csv', '--csv', 'word', '--out', path)).toContain('excel')
    expect(await refused(file, '--to', 'xlsx', '--csv', 'excel', '--out', path)).toContain('--to csv')
    const words = ['export', file, '--to', 'csv', '--csv', 'excel', '--language', 'fr', '--out', path]
    expect(await run(words)).toMatchObject({ code: 0, error: '' })
    const text = readFileSync(path, 'utf8')
    expect(text.startsWith('\ufeffScénario;Identifiant;')).toBe(true)
    const [, ...lines] = text.trimEnd().split('\r\n')
    const units = new Set(lines.map((line) => line.split(';')[3]))
    expect([units.has('emplois'), units.has('jobs')], 'units in the reader’s language').toEqual([true, false])
    const plainPath = join(out, 'plain.csv')
    expect(await run(['export', file, '--to', 'csv', '--language', 'fr', '--out', plainPath])).toMatchObject({
      code: 0,
    })
    const [, ...plain] = readFileSync(plainPath, 'utf8').trimEnd().split('\r\n')
    expect(lines).toHaveLength(plain.length)
    for (const [index, line] of lines.entries()) {
      const [value = ''] = line.split(';').slice(5, 6)
      expect(value).not.toContain('.')
      // Labels may hold commas: the numbers are the last four columns.
      expect(Number(value.replace(',', '.'))).toBe(Number(plain[index]?.split(',').at(-3)))
    }
  })

  it('tells its formats', async () => {
    expect((await run(['export', '--help'])).output).toContain('xlsx|csv|xmile')
    expect((await run(['--help'])).output).toContain('export')
  })
})

describe('an export that cannot be written', () => {
  const path = join(out, 'a.csv')
  const written = { path, bytes: new TextEncoder().encode('new'), beside: null }
  const failing = (code: string) => ({
    ...promises,
    open: () => Promise.reject(Object.assign(new Error(code), { code })),
  })

  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'read-only'],
    ['EIO', 'EIO'],
  ])('leaves the old file whole and says why: %s', async (code, why) => {
    writeFileSync(path, 'old')
    const t = await createTranslator('en')
    const tried = writeOutput(written, t, failing(code))
    await expect(tried).rejects.toThrow(why)
    await expect(tried).rejects.toThrow(path)
    // The words were not at fault: exit 1.
    await expect(tried).rejects.not.toBeInstanceOf(Refusal)
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(out)).toEqual(['a.csv'])
  })

  it.runIf(process.platform === 'linux' && existsSync('/sys/kernel'))('in a place nobody may write to', async () => {
    const { code, error } = await run(['export', file, '--to', 'csv', '--out', '/sys/kernel/a.csv'])
    expect({ code, error }).toEqual({
      code: 1,
      error: expect.stringMatching(/^levier: \/sys\/kernel\/a\.csv: .*read-only.*\n$/),
    })
  })
})
