import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { deckOf } from '#models/exchange/pptx/deckOf'
import { writeDeck } from '#models/exchange/pptx/writeDeck'
import { workbookBytes } from '#models/exchange/xlsx/workbook'
import type { Slide } from '#shared/study/study'
import { findLibreOffice, opensSlides } from '../../../scripts/libreOffice'
import { subject } from '../../support/subject'

const folder = mkdtempSync(join(tmpdir(), 'levier-converted-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const FAST = { 'research.intensity': { value: 4, by: 2030 } }
const HOSTILE = '=cmd|"/c calc"!A1 & </a:t> <b>\u0000\ud800'

const story: readonly Slide[] = [
  {
    scenario: 'tried',
    view: { kind: 'charts', charts: [{ series: ['public.costPerJobYear'], show: 'level' }], year: 2030 },
    caption: `# ${HOSTILE}`,
    notes: HOSTILE,
  },
  { scenario: 'tried', view: { kind: 'headlines', year: 2035 }, caption: HOSTILE },
]

/** Pages that a PDF says it has. */
const pagesOf = (pdf: string): number => readFileSync(pdf, 'latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

function converted(program: string, name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes)
  const user = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  execFileSync(program, [user, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, name)], {
    stdio: 'ignore',
    timeout: 600_000,
  })
  return join(folder, name.replace(/\.\w+$/, '.pdf'))
}

const program = findLibreOffice()
if (!program) console.log('no LibreOffice here: slides and workbooks are not opened in it')

describe.runIf(program)('LibreOffice opens', () => {
  it.runIf(program && opensSlides(program))(
    'the slides of a story, hostile words and missing values included: a page each',
    async () => {
      const deck = deckOf(await subject(FAST, {}, 'fr', { title: HOSTILE, author: HOSTILE, story }))
      const pdf = converted(program ?? '', 'story.pptx', await writeDeck(deck))
      expect(pagesOf(pdf)).toBe(deck.slides.length + 1)
    },
  )

  it('the workbook with its charts', async () => {
    const pdf = converted(program ?? '', 'book.xlsx', await workbookBytes(await subject(FAST)))
    expect(existsSync(pdf) && pagesOf(pdf)).toBeGreaterThan(1)
  })
})
