import { isLanguage, type Language, languages } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import { createTranslator } from '#shared/i18n/translator'
import type { Answer } from './answer'
import { type CommandName, commandNames, isCommandName } from './commandNames'
import { Refusal } from './failure'
import { oneLine } from './oneLine'

export interface Ended {
  readonly code: 0 | 1 | 2
  readonly output: string
  readonly error: string
}

type Command = (
  words: readonly string[],
  language: Language,
  t: Translate,
  note: (line: string) => void,
) => string | Promise<string | Answer>

/** Each command is loaded when it is asked for: help and refusals need none of the model. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  project: async () => (await import('./commands/project')).project,
  levers: async () => (await import('./commands/lists')).levers,
  figures: async () => (await import('./commands/lists')).figures,
  studies: async () => (await import('./commands/lists')).shippedStudies,
  study: async () => (await import('./commands/study')).study,
  check: async () => (await import('./commands/check')).check,
  export: async () => (await import('./commands/export')).exportStudy,
  sample: async () => (await import('./commands/sample')).sample,
  batch: async () => (await import('./commands/batch')).batch,
  goal: async () => (await import('./commands/goal')).goal,
  validate: async () => (await import('./commands/validate')).validate,
  import: async () => (await import('./commands/import')).importWorkbook,
  diff: async () => (await import('./commands/diff')).diff,
  merge: async () => (await import('./commands/merge')).merge,
}

/** The language the words ask for; English where they don't, as scripts read these texts. */
function languageOf(words: readonly string[]): string {
  const given = words.flatMap((word, index) =>
    word === '--language' ? (words[index + 1] ?? []) : word.startsWith('--language=') ? word.slice(11) : [],
  )
  return given.at(-1) ?? 'en'
}

/** `help`, as many programs have it, in the form that this one documents. */
function withoutHelpWord(words: readonly string[]): readonly string[] {
  const [first, command, ...rest] = words
  if (first !== 'help') return words
  return command === undefined || command.startsWith('-') ? ['--help', ...words.slice(1)] : [command, '--help', ...rest]
}

async function answer(words: readonly string[], note: (line: string) => void): Promise<string | Answer> {
  const asked = languageOf(words)
  const language = isLanguage(asked) ? asked : 'en'
  const t = await createTranslator(language)
  const known = Object.keys(languages).join(', ')
  if (!isLanguage(asked)) throw new Refusal(t('cli:unknown-language', { language: asked, known }))
  const [name, ...rest] = withoutHelpWord(words)
  if (name === '--help' || name === '-h') return `${t('cli:usage')}\n`
  if (name === '--version') return (await import('./commands/version')).versions(rest, t)
  if (name === undefined) throw new Refusal(t('cli:no-command', { known: commandNames.join(', ') }))
  if (!isCommandName(name))
    throw new Refusal(t('cli:unknown-command', { command: name, known: commandNames.join(', ') }))
  if (rest.includes('--help') || rest.includes('-h')) {
    const { exporters } = await import('./exports')
    const formats = Object.keys(exporters).join('|')
    return `${t(`cli:usage.${name}`, { languages: known.replaceAll(', ', '|'), formats })}\n`
  }
  return (await commands[name]())(rest, language, t, note)
}

/** Runs one command: exit 0 done, 2 the words or the input at fault, 1 anything else, `diff` that found something too. */
export async function run(words: readonly string[]): Promise<Ended> {
  const notes: string[] = []
  try {
    const given = await answer(words, (line) => notes.push(`levier: ${oneLine(line)}\n`))
    return { ...(typeof given === 'string' ? { code: 0, output: given } : given), error: notes.join('') }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { code: error instanceof Refusal ? 2 : 1, output: '', error: `levier: ${oneLine(message)}\n` }
  }
}
