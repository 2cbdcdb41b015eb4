import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerDialogs, call, expect, test } from './desktop'

const HTML =
  '<!doctype html><html lang="en"><title>R</title><style>@page{size:A4}</style><h1>One page</h1><p>Words.</p></html>'
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const file = (format: 'csv' | 'html', beside: string | null = null) => ({
  suggestedName: 'My: study/1',
  format,
  bytes: base64('new'),
  beside,
})

test('an export is written where the user says, with its ending and what stands beside it', async ({
  launch,
  folder,
}) => {
  const app = await launch({ blank: true })
  await answerDialogs(app, { save: join(folder, 'numbers') })
  expect(await call(app, 'saveExport', file('csv', '{}'))).toEqual({ kind: 'saved', name: 'numbers.csv' })
  expect(readFileSync(join(folder, 'numbers.csv'), 'utf8')).toBe('new')
  expect(readFileSync(join(folder, 'numbers.csv.json'), 'utf8')).toBe('{}')
  await answerDialogs(app, { save: '' })
  expect(await call(app, 'saveExport', file('csv'))).toEqual({ kind: 'cancelled' })
})

test('a place that cannot be written to leaves the old file whole, and says why', async ({ launch, folder }) => {
  const app = await launch({ blank: true })
  const path = join(folder, 'report.html')
  await answerDialogs(app, { save: join(folder, 'gone', 'report.html') })
  expect(await call(app, 'saveExport', file('html'))).toMatchObject({
    failure: { kind: 'folder-gone', name: 'report.html' },
  })
  mkdirSync(path)
  await answerDialogs(app, { save: path })
  expect(await call(app, 'saveExport', file('html'))).toMatchObject({ kind: 'failed' })
  const old = join(folder, 'old.html')
  writeFileSync(old, 'old')
  chmodSync(old, 0o444)
  await answerDialogs(app, { save: old })
  const outcome = await call(app, 'saveExport', file('html'))
  // The superuser may write to a protected file.
  expect(outcome.kind === 'saved' ? 'new' : 'old').toBe(readFileSync(old, 'utf8'))
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('what the contract does not know is not let in', async ({ launch, folder }) => {
  const app = await launch({ blank: true })
  await answerDialogs(app, { save: join(folder, 'x.exe') })
  const wrong: unknown[] = [
    { ...file('csv'), format: 'exe' },
    { ...file('csv'), bytes: 'not base64!' },
    { ...file('csv'), path: '/etc' },
  ]
  for (const each of wrong) await expect(call(app, 'saveExport', each as never)).rejects.toThrow('invalid-message')
  expect(existsSync(join(folder, 'x.exe'))).toBe(false)
})

test('a report is printed into a PDF', async ({ launch, folder }) => {
  const app = await launch({ blank: true })
  await answerDialogs(app, { save: join(folder, 'report.pdf') })
  expect(await call(app, 'printReport', 'report', HTML)).toEqual({ kind: 'saved', name: 'report.pdf' })
  const pdf = readFileSync(join(folder, 'report.pdf'), 'latin1')
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  // Bookmarks, and tags for those who have it read out.
  expect(pdf).toMatch(/\/Outlines \d+ 0 R/)
  expect(pdf).toContain('/Marked true')
})

test('the page exports under the app’s own content policy: workbook, slides and the printed report', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  const complaints: string[] = []
  app.page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await app.page.locator('.card').first().waitFor()
  for (const [format, entry] of [
    ['xlsx', 'Workbook with formulas (Excel)'],
    ['pptx', /PowerPoint/],
    ['pdf', /PDF/],
  ] as const) {
    const path = join(folder, `made.${format}`)
    await answerDialogs(app, { save: path })
    await app.page.locator('.file-menu').click()
    await app.page.locator('.export-entry').click()
    await app.page.getByRole('menuitem', { name: entry }).click()
    await expect(app.page.locator('.export-notice')).toContainText(`made.${format}`)
    const beginning = format === 'pdf' ? '%PDF' : 'PK'
    expect(readFileSync(path).subarray(0, beginning.length).toString()).toBe(beginning)
  }
  expect(complaints).toEqual([])
})
