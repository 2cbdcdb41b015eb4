import '../withoutEval'
import { z } from 'zod'
import { type Language, languages } from '../i18n/languages'
import type { Method } from './channels'
import { exportFormats } from './contract'

/** More than any export has. */
const MOST_LETTERS = 200_000_000

const handle = z.uuid()
const text = z.string()
const LONGEST_NAME = 1000
/** A title may be of any length; a window or a file has only so much of it. */
const name = z.string().overwrite((title) => title.slice(0, LONGEST_NAME))
// The version becomes a part of a file name, so it must not be able to leave the folder.
const version = z.string().regex(/^(v\d{1,6}|model-\d{1,6}(\.\d{1,6}){0,3})$/)
const languageNames = Object.keys(languages) as [Language, ...Language[]]

/** What a call may say: every argument, in order. Main checks each call against it on arrival. */
export const messages = {
  openFile: z.tuple([]),
  openRecent: z.tuple([handle]),
  reopen: z.tuple([handle]),
  recentFiles: z.tuple([]),
  saveFile: z.tuple([
    handle,
    text,
    z.strictObject({ force: z.boolean().optional(), keepOriginalAs: version.optional() }),
  ]),
  saveFileAs: z.tuple([name, text]),
  writeJournal: z.tuple([text, handle.nullable()]),
  readJournal: z.tuple([]),
  damagedJournals: z.tuple([]),
  clearJournal: z.tuple([]),
  setEdited: z.tuple([z.boolean(), name]),
  setLanguage: z.tuple([z.enum(languageNames)]),
  closeNow: z.tuple([]),
  saveExport: z.tuple([
    z.strictObject({
      suggestedName: name,
      format: z.enum(exportFormats),
      bytes: z.base64().max(MOST_LETTERS),
      beside: z.string().max(MOST_LETTERS).nullable(),
    }),
  ]),
  printReport: z.tuple([name, z.string().max(MOST_LETTERS)]),
  openPresenter: z.tuple([z.uuid()]),
  listening: z.tuple([z.enum(['command', 'opened', 'changedOnDisk'])]),
  openDropped: z.tuple([z.string().max(32_768), name, z.array(name)]),
} as const satisfies Record<Method, z.ZodType<readonly unknown[]>>
