import { isLanguage, type Language, languages } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import { createTranslator } from '#shared/i18n/translator'
import { type CommandName, commandNames, isCommandName } from './commandNames'
import { check } from './commands/check'
import { exportStudy } from './commands/export'
import { goal } from './commands/goal'
import { list } from './commands/lists'
import { project } from './commands/project'
import { sample } from './commands/sample'
import { study } from './commands/study'
import { exporters } from './exports'
import { Refusal } from './failure'
import { oneLine } from './oneLine'

export interface Ended {
  readonly code: 0 | 1 | 2
  readonly output: string
  readonly error: string
}

type Command = (words: readonly string[], language: Language, t: Translate) => string | Promise<string>

const commands: Readonly<Record<CommandName, Command>> = {
  project: (words, _, t) => project(words, t),
  levers: (words, language, t) => list('levers', words, language, t),
  figures: (words, language, t) => list('figures', words, language, t),
  studies: (words, language, t) => list('studies', words, language, t),
  study,
  check: (words, _, t) => check(words, t),
  export: exportStudy,
  sample: (words, _, t) => sample(words, t),
  goal: (words, _, t) => goal(words, t),
}

/** The language the words ask for; English where they don't, as scripts read these texts. */
function languageOf(words: readonly string[]): string {
  const given = words.flatMap((word, index) =>
    word === '--language' ? (words[index + 1] ?? []) : word.startsWith('--language=') ? word.slice(11) : [],
  )
  return given.at(-1) ?? 'en'
}

async function answer(words: readonly string[]): Promise<string> {
  const asked = languageOf(words)
  const language = isLanguage(asked) ? asked : 'en'
  const t = await createTranslator(language)
  const known = Object.keys(languages).join(', ')
  if (!isLanguage(asked)) throw new Refusal(t('cli:unknown-language', { language: asked, known }))
  const [name, ...rest] = words
  if (name === '--help' || name === '-h') return `${t('cli:usage')}\n`
  if (name === undefined) throw new Refusal(t('cli:no-command', { known: commandNames.join(', ') }))
  if (!isCommandName(name))
    throw new Refusal(t('cli:unknown-command', { command: name, known: commandNames.join(', ') }))
  if (rest.includes('--help') || rest.includes('-h'))
    return `${t(`cli:usage.${name}`, { languages: known.replaceAll(', ', '|'), formats: Object.keys(exporters).join('|') })}\n`
  return commands[name](rest, language, t)
}

/** Runs one command: exit 0 done, 2 the words or the input at fault, 1 anything else. */
export async function run(words: readonly string[]): Promise<Ended> {
  try {
    return { code: 0, output: await answer(words), error: '' }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { code: error instanceof Refusal ? 2 : 1, output: '', error: `levier: ${oneLine(message)}\n` }
  }
}
