import { resolve } from 'node:path'
import { EXTENSION } from '#shared/ipc/messages'

/** The study files among a command line's words; `folder` is where it was typed. */
export const studyFilesIn = (words: readonly string[], folder: string): readonly string[] =>
  words
    .filter((word) => !word.startsWith('-') && word.toLowerCase().endsWith(EXTENSION))
    .map((word) => resolve(folder, word))
