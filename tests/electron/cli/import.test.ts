import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../../electron/cli/run'
import { typedInto } from '../../support/workbook'

const folder = mkdtempSync(join(tmpdir(), 'levier-import-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string): string => join(folder, name)
const study = at('study.levier')
const book = at('book.xlsx')
writeFileSync(study, (await run(['study', 'research-4'])).output)
await run(['export', study, '--to', 'xlsx', '--out', book])

/** The exported workbook after someone typed into it. */
async function edited(name: string, levers: NonNullable<Parameters<typeof typedInto>[1]['levers']>): Promise<string> {
  writeFileSync(at(name), await typedInto(new Uint8Array(readFileSync(book)), { levers }))
  return at(name)
}

describe('import', () => {
  it('adds what was typed as a scenario, and tells each difference with its cell', async () => {
    const into = at('into.levier')
    writeFileSync(into, readFileSync(study))
    const changed = await edited('changed.xlsx', { 'research.intensity': { value: 3.8, by: 2032 } })
    const { code, output, error } = await run(['import', changed, '--into', into])
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(JSON.parse(output)).toEqual({
      scenario: { id: '3', name: '4% for research by 2035 2' },
      against: { id: 'research-4', name: '4% for research by 2035' },
      differences: [
        {
          lever: 'research.intensity',
          from: { value: 4, by: 2035 },
          to: { value: 3.8, by: 2032 },
          cell: 'Levers!D5',
        },
      ],
    })
    const series = async (...words: readonly string[]) => JSON.parse((await run(['project', ...words])).output).series
    expect(await series(into, '--scenario', '3')).toEqual(await series('--set', 'research.intensity=3.8@2032'))
    expect(await series(into, '--scenario', 'research-4')).toEqual(await series(study))
    expect((await run(['check', into])).code).toBe(0)
  })

  it('writes nothing where nothing differs', async () => {
    const { code, output } = await run(['import', book, '--into', study, '--out', at('same.levier')])
    expect(code).toBe(0)
    expect(JSON.parse(output)).toMatchObject({ scenario: null, differences: [] })
    expect(() => readFileSync(at('same.levier'))).toThrow('ENOENT')
  })

  it('takes nothing where a cell cannot be, and leaves the study as it was', async () => {
    const before = readFileSync(study, 'utf8')
    const changed = await edited('refused.xlsx', {
      'research.intensity': { value: 90 },
      'skills.talent': { value: 'x' },
    })
    expect(await run(['import', changed, '--into', study])).toEqual({
      code: 2,
      output: '',
      error:
        'levier: refused.xlsx: nothing was taken, because 2 cells cannot be: Levers!D11: "x" is not a number; ' +
        'Levers!D5: 90 is not allowed; allowed is 2.5 to 5 % GDP\n',
    })
    expect(readFileSync(study, 'utf8')).toBe(before)
  })

  it('asks where to write a study of an older model, whose original would be gone', async () => {
    const old = at('old.levier')
    const made = JSON.parse(readFileSync(study, 'utf8'))
    writeFileSync(old, JSON.stringify({ ...made, model: { ...made.model, version: '1.0' } }))
    const changed = await edited('older.xlsx', { 'research.intensity': { value: 3.8 } })
    const refused = await run(['import', changed, '--into', old])
    expect(refused.code).toBe(2)
    expect(refused.error).toContain('old.levier is of an older format or model')
    expect((await run(['import', changed, '--into', old, '--out', at('new.levier')])).code).toBe(0)
    expect(JSON.parse(readFileSync(at('new.levier'), 'utf8')).scenarios).toHaveLength(made.scenarios.length + 1)
  })

  it.each([
    [[], 'import needs a workbook: import BOOK.xlsx --into FILE'],
    [[book], 'import needs --into FILE, the study that gets the scenario'],
    [
      [book, '--into', study, '--out', book],
      `${book}: this is what the command reads; choose another name for what it writes`,
    ],
    [[study, '--into', study], 'study.levier: this is not an Excel workbook (.xlsx)'],
  ])('refuses words that are at fault: %j', async (words, message) => {
    expect(await run(['import', ...words])).toEqual({ code: 2, output: '', error: `levier: ${message}\n` })
  })
})
