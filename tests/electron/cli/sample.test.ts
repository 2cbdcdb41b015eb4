import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { afterAll, describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { run } from '../../../electron/cli/run'
import { projector } from '../../support/belgium'

const folder = mkdtempSync(join(tmpdir(), 'levier-sample-'))
const at = (name: string): string => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

const study = at('study.levier')
writeFileSync(study, (await run(['study', 'research-4-people'])).output)

const sample = (out: string, ...more: readonly string[]) =>
  run(['sample', study, '--runs', '60', '--seed', '7', '--out', at(out), ...more])

const read = (name: string): string => readFileSync(at(name), 'utf8')
const rowsOf = (name: string): string[] => read(name).trimEnd().split('\r\n').slice(1)

describe('sample', () => {
  it('writes one row a run under one header line, the run number first', async () => {
    expect(await sample('whole.csv')).toEqual({ code: 0, output: '', error: '' })
    const [header = ''] = read('whole.csv').split('\r\n')
    expect(header.split(',')[0]).toBe('run')
    expect(rowsOf('whole.csv').map((row) => Number(row.split(',')[0]))).toEqual(
      Array.from({ length: 60 }, (_, index) => index + 1),
    )
    expect(new Set(rowsOf('whole.csv').map((row) => row.split(',').length))).toEqual(
      new Set([header.split(',').length]),
    )
  })

  it('gives the same bytes for the same seed, and others for another', async () => {
    await sample('first.csv')
    await sample('again.csv')
    expect(read('again.csv')).toBe(read('first.csv'))
    await sample('other.csv', '--seed', '8')
    expect(read('other.csv')).not.toBe(read('first.csv'))
    await sample('first.parquet')
    await sample('again.parquet')
    expect(readFileSync(at('again.parquet')).equals(readFileSync(at('first.parquet')))).toBe(true)
  })

  it('gives shards that together are the whole, however many there are', async () => {
    await sample('whole.csv')
    for (const shards of [2, 7, 61]) {
      const rows: string[] = []
      for (let shard = 1; shard <= shards; shard++) {
        await sample('part.csv', '--shard', `${shard}/${shards}`)
        rows.push(...rowsOf('part.csv'))
      }
      expect(rows.filter((row) => row !== '')).toEqual(rowsOf('whole.csv'))
    }
  })

  it('holds what a projection with the drawn figures gives', async () => {
    await sample('whole.csv', '--series', 'jobs.total,public.costPerJobYear')
    const names = read('whole.csv').split('\r\n')[0]?.split(',') ?? []
    const cells = rowsOf('whole.csv')[41]?.split(',') ?? []
    const value = new Map(names.map((name, index) => [name, cells[index] ?? '']))
    const drawn = belgium.figures.filter(({ id }) => value.has(id))
    expect(drawn.length).toBeGreaterThan(50)
    const assumptions = Object.fromEntries(drawn.map(({ id }) => [id, Number(value.get(id))]))
    const levers = {
      'research.intensity': { value: 4, by: 2030 },
      'skills.engineers': { value: 10_000 },
      'skills.talent': { value: 1500, by: 2026 },
    }
    const { scenario, reference } = projector.project(levers, assumptions)
    for (const year of belgium.years) {
      expect(Number(value.get(`jobs.total:${year}`))).toBe(scenario.at('jobs.total', year))
      expect(Number(value.get(`reference:jobs.total:${year}`))).toBe(reference.at('jobs.total', year))
    }
    expect(value.get('public.costPerJobYear:2025')).toBe('')
  })

  it('writes the same numbers as Parquet, whole and in shards', async () => {
    await sample('whole.csv')
    await sample('whole.parquet')
    const table = await parquetReadObjects({ file: await asyncBufferFromFile(at('whole.parquet')) })
    const names = read('whole.csv').split('\r\n')[0]?.split(',') ?? []
    expect(table.map((row) => names.map((name) => row[name] ?? '').join())).toEqual(rowsOf('whole.csv'))
    const parts = []
    for (const shard of ['1/3', '2/3', '3/3']) {
      await sample('part.parquet', '--shard', shard)
      parts.push(...(await parquetReadObjects({ file: await asyncBufferFromFile(at('part.parquet')) })))
    }
    expect(parts).toEqual(table)
  })

  it('puts beside it what it was made of', async () => {
    await sample('whole.csv', '--shard', '2/3')
    expect(JSON.parse(read('whole.csv.json'))).toMatchObject({
      seed: 7,
      runs: 60,
      first: 21,
      last: 40,
      model: { id: 'belgium', version: belgium.version },
      scenario: { id: 'research-4-people', supposes: null },
    })
    writeFileSync(at('frozen.levier'), (await run(['study', 'effort-frozen'])).output)
    await run(['sample', at('frozen.levier'), '--runs', '1', '--seed', '7', '--out', at('frozen.csv')])
    expect(JSON.parse(read('frozen.csv.json')).scenario.supposes).toContain(
      'also assumes what nobody in Belgium decides: Growth of foreign defence demand',
    )
  })

  it.each([
    [['--runs', '0'], '--runs 0'],
    [['--runs', '1.5'], '--runs 1.5'],
    [['--runs', 'many'], '--runs many'],
    [['--seed', '-1'], '--seed -1'],
    [['--shard', '0/3'], '--shard 0/3'],
    [['--shard', '4/3'], '--shard 4/3'],
    [['--shard', 'all'], '--shard all'],
    [['--series', 'jobs.nothing'], 'jobs.nothing'],
    [['--out', join(folder, 'x.xlsx')], '.csv, .parquet'],
    [['--out', join(folder, 'no', 'x.csv')], 'no such folder'],
    [['--out', study], '.csv, .parquet'],
    [['--scenario', 'nobody'], 'nobody'],
  ])('refuses %j in one line, exit 2', async (words, told) => {
    const ended = await sample('refused.csv', ...words)
    expect(ended.code).toBe(2)
    expect(ended.output).toBe('')
    expect(ended.error).toContain(told)
    expect(ended.error.trimEnd()).not.toContain('\n')
  })
})
