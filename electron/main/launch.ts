import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { EXTENSION } from '#shared/fileName'
import { isCommandName } from '../cli/commandNames'

const FOR_COMMAND_LINE = ['--help', '-h', '--version']

const isSwitch = (word: string): boolean => word.startsWith('-')

/** What was typed after the app's name; run from a checkout, the first word that is no switch names the app. */
export function launchWords(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const [, ...words] = argv
  return isPackaged ? words : words.slice(words.findIndex((word) => !isSwitch(word)) + 1)
}

const isStudy = (word: string): boolean => !isSwitch(word) && word.toLowerCase().endsWith(EXTENSION)

/**
 * Whether the words are meant for the command line: a command's name always is, also where a file or folder has it;
 * any other file or folder is there to be opened.
 */
export function isForCommandLine([first]: readonly string[], folder: string): boolean {
  if (first === undefined) return false
  if (isSwitch(first)) return FOR_COMMAND_LINE.includes(first)
  return isCommandName(first) || (!isStudy(first) && !existsSync(resolve(folder, first)))
}

/** The study files among a command line's words; `folder` is where it was typed. */
export const studyFilesIn = (words: readonly string[], folder: string): readonly string[] =>
  words.filter(isStudy).map((word) => resolve(folder, word))
