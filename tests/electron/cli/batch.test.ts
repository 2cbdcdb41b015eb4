import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../../electron/cli/run'
import { openWorkbook } from '../../support/workbook'

const folder = mkdtempSync(join(tmpdir(), 'levier-batch-'))
const at = (name: string): string => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

const HEAD = 'name,research.intensity,research.intensity@year,chips.capex,economy.growth'
const ROWS = ['Calm,,,,', '"Four, soon",4,2030,,', 'Chips,,,1000,1.1', '=2+2,3.9,,500,']
const written = (name: string, text: string): string => {
  writeFileSync(at(name), text)
  return at(name)
}
const table = written('table.csv', [HEAD, ...ROWS, ''].join('\n'))
const WORDS = [
  [],
  ['--set', 'research.intensity=4@2030'],
  ['--set', 'chips.capex=1000', '--assume', 'economy.growth=1.1'],
  ['--set', 'research.intensity=3.9', '--set', 'chips.capex=500'],
]

const projected = async (words: readonly string[]) => JSON.parse((await run(['project', ...words])).output)
const made = async (out: string, ...more: readonly string[]) => {
  expect(await run(['batch', table, '--out', at(out), ...more])).toEqual({ code: 0, output: '', error: '' })
  return at(out)
}
async function refused(...words: readonly string[]): Promise<string> {
  const { code, output, error } = await run(['batch', ...words, '--out', at('refused.csv')])
  expect({ code, output }).toEqual({ code: 2, output: '' })
  expect(error).toMatch(/^levier: [^\n]+\n$/)
  return error
}

describe('levier batch', () => {
  it('gives for each row what project gives for its words, as Parquet', async () => {
    const path = await made('results.parquet', '--series', 'jobs.net,public.costPerJobYear')
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path) })
    expect(rows.map(({ number, name }) => [number, name])).toEqual([
      [1, 'Calm'],
      [2, 'Four, soon'],
      [3, 'Chips'],
      [4, '=2+2'],
    ])
    for (const [index, words] of WORDS.entries()) {
      const { years, series } = await projected(words)
      for (const id of ['jobs.net', 'public.costPerJobYear'])
        expect(years.map((year: number) => rows[index]?.[`${id}:${year}`])).toEqual(series[id])
    }
  })

  it('writes the same as CSV, the headline results where nobody asks for others, and what it was made of', async () => {
    const [head = '', ...lines] = readFileSync(await made('results.csv'), 'utf8')
      .trimEnd()
      .split('\r\n')
    expect(head.split(',')).toHaveLength(2 + 6 * 16)
    expect(lines).toHaveLength(4)
    const { series } = await projected(WORDS[1] ?? [])
    const cell = head.split(',').indexOf('jobs.net:2035') + 1
    expect(lines[1]?.startsWith('2,"Four, soon",')).toBe(true)
    expect(Number(lines[1]?.split(',')[cell])).toBe(series['jobs.net'][10])
    expect(lines[3]?.startsWith("4,'=2+2,")).toBe(true)
    expect(JSON.parse(readFileSync(at('results.csv.json'), 'utf8'))).toMatchObject({ scenarios: 4, format: 'csv' })
  })

  it('writes the same as a workbook, which it can read as a table too', async () => {
    const workbook = await openWorkbook(readFileSync(await made('results.xlsx', '--series', 'jobs.net')))
    const sheet = workbook.getWorksheet('results')
    const { series } = await projected(WORDS[2] ?? [])
    expect(sheet?.getRow(4).values).toEqual([undefined, 3, 'Chips', ...series['jobs.net']])
    expect(await refused(at('results.xlsx'))).toContain('A1 (column "number")')
  })

  it('says beside them who decides each lever that a row moves, and what it costs that is not money', async () => {
    const moved = written(
      'moved.csv',
      'name,research.intensity,defence.exportGrowth,defence.content,chips.capex\nA,4,,,0\nB,,9,40,\n',
    )
    expect(await run(['batch', moved, '--out', at('moved.out.csv'), '--language', 'fr'])).toMatchObject({ code: 0 })
    const { levers } = JSON.parse(readFileSync(at('moved.out.csv.json'), 'utf8'))
    expect(levers.map(({ id, nature }: { id: string; nature: string }) => [id, nature])).toEqual([
      ['research.intensity', 'money'],
      ['defence.content', 'unvalued'],
      ['defence.exportGrowth', 'circumstance'],
    ])
    expect(levers[1].cost).toMatch(/le prix et le choix du fournisseur/)
  })

  it('puts each row on top of the scenario of a study', async () => {
    const study = written('study.levier', (await run(['study', 'research-4-people'])).output)
    const path = await made('on-top.csv', '--study', study, '--series', 'jobs.net')
    const [, , , chips = ''] = readFileSync(path, 'utf8').split('\r\n')
    const { series } = await projected([study, ...(WORDS[2] ?? [])])
    expect(chips.split(',').slice(2).map(Number)).toEqual(series['jobs.net'])
    expect(await refused(table, '--scenario', 'x')).toContain('--study')
  })

  it('names file, cell, column and reason of what it refuses, and writes nothing', async () => {
    const bad = written('bad.csv', `${HEAD}\nA,4,2030,,\nB,7,2030,,\n`)
    expect(await refused(bad)).toContain(
      'bad.csv: B3 (column "research.intensity"): 7 is not allowed; allowed is 2.5 to 5 % GDP',
    )
    expect(await refused(written('unknown.csv', 'name,jobs.net\nA,1\n'))).toContain('B1 (column "jobs.net")')
    expect(await refused(written('semicolon.csv', 'name;chips.capex\nA;1.5\n'))).toContain(
      'is written 1,5 in this table',
    )
    expect(await refused(at('none.csv'))).toContain('none.csv')
    expect(await refused(table, '--series', 'jobs.nett')).toContain('jobs.net')
    expect(() => readFileSync(at('refused.csv'))).toThrow()
    expect(await run(['batch', table, '--out', at('x.ods')])).toMatchObject({ code: 2 })
    expect(await run(['batch', table, '--out', table])).toMatchObject({ code: 2 })
  })
})
