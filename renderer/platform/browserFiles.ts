import type { FileWithHandle } from 'browser-fs-access'
import { takesFiles } from '#shared/dropped'
import { isStudyName, isWorkbook, safeName } from '#shared/fileName'
import type { Command, FileFailure, OpenResult, SaveAsResult } from '#shared/ipc/contract'
import { MAX_BYTES } from '#shared/study/decode'
import { Turns } from '#shared/turns'
import type { BrowserJournal } from './browserJournal'
import { checksum } from './checksum'
import { download } from './exportTarget'
import type { Files, SavedHere } from './files'
import { undoCommandOf, undoOwner } from './undoKeys'

const TYPES = { description: 'Levier', extensions: ['.levier', '.json'], mimeTypes: ['application/json'] }
const TABLES = ['.xlsx', '.csv', '.tsv', '.txt']
/** Studies, and what scenarios are read from. */
const READ = { ...TYPES, extensions: [...TYPES.extensions, ...TABLES], mimeTypes: ['application/json', 'text/csv'] }

interface Held {
  readonly handle: FileSystemFileHandle
  /** tells the content that was last read or written here from any other */
  known: number
  /** what was found last of what others did to it */
  told?: number | 'gone'
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'

const KINDS: Readonly<Record<string, FileFailure['kind']>> = {
  NotFoundError: 'not-found',
  NotAllowedError: 'not-allowed',
  NoModificationAllowedError: 'read-only',
  QuotaExceededError: 'disk-full',
}

type Failed = Extract<OpenResult, { kind: 'failed' }>

const failed = (kind: FileFailure['kind'], name: string, code = ''): Failed => ({
  kind: 'failed',
  failure: { kind, code, name },
})

function failedBy(error: unknown, name: string): Failed {
  const code = error instanceof DOMException ? error.name : ''
  return failed(KINDS[code] ?? 'other', name, code)
}

/** What a file holds as base64, made by the browser beside the page's own work. */
const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })

/** Reads a file as text, or as a workbook; refuses what is larger than either can be. */
async function read(
  file: File,
): Promise<{ readonly text: string } | Extract<OpenResult, { kind: 'workbook' }> | Failed> {
  const { name, size } = file
  if (size > MAX_BYTES) return failed('too-large', name)
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
    if (isWorkbook(name, bytes)) return { kind: 'workbook', name, bytes: await base64Of(file) }
  } catch (error) {
    return failedBy(error, name)
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return failed('not-utf8', name)
  }
}

/** Names of the folders among what is dropped, which a browser gives as files that cannot be read. */
const foldersOf = ({ items }: DataTransfer): ReadonlySet<string> =>
  new Set([...items].map((item) => item.webkitGetAsEntry()).flatMap((entry) => (entry?.isDirectory ? entry.name : [])))

/** Tells one content from another; a time alone also changes when a file is copied back or touched. */
const contentOf = async (file: File): Promise<number> =>
  file.size > MAX_BYTES ? file.size : checksum(await file.text())

/** What someone else did to a file since it was read or written here, each thing told once. */
async function foreignChange(known: Held): Promise<'changed' | 'gone' | null> {
  let found: number | 'gone'
  try {
    found = await contentOf(await known.handle.getFile())
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'NotFoundError') return null
    found = 'gone'
  }
  if (found === known.known || found === known.told) return null
  known.told = found
  return found === 'gone' ? 'gone' : 'changed'
}

/** Whether someone else wrote the file. One that is gone can be written again. */
async function isForeign({ handle, known }: Held): Promise<boolean> {
  try {
    return (await contentOf(await handle.getFile())) !== known
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return false
    throw error
  }
}

const KEYS: Readonly<Record<string, Command>> = { s: 'save', o: 'open' }
const WITH_SHIFT: Readonly<Record<string, Command>> = { s: 'save-as' }

/** What a keystroke asks for; undo inside a text that is being typed is the text's own. */
function commandOf(event: KeyboardEvent): Command | null {
  const undo = undoCommandOf(event)
  if (undo) return undoOwner(event.target, undo) === 'text' ? null : undo
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  return (event.shiftKey ? WITH_SHIFT : KEYS)[event.key.toLowerCase()] ?? null
}

/** Gives the user a file as it is on the disk, under a name that says of which format it is. */
async function downloadOriginal(handle: FileSystemFileHandle, version: string): Promise<void> {
  const file = await handle.getFile()
  download(
    safeName(file.name.replace(/(\.levier|\.json)?$/, `.${version}.levier`)),
    new Blob([await file.arrayBuffer()]),
  )
}

/** The browser's own picker and, where there is one, its access to files; a download otherwise. */
export function browserFiles(): Files {
  const held = new Map<string, Held>()
  const names = new Map<string, string>()
  const turns = new Turns()
  const dropped = new Set<(outcome: OpenResult) => void>()
  /** of files that were dropped before anybody listened */
  const early: OpenResult[] = []
  const access = () => import('./browserAccess')
  let kept: BrowserJournal | null = null
  const journal = async (): Promise<BrowserJournal> => {
    const { BrowserJournal } = await access()
    kept ??= new BrowserJournal()
    return kept
  }
  let damagedJournals = 0
  let next = 1

  const keep = (handle: FileSystemFileHandle | undefined, name: string, known: number): string => {
    const id = `browser-${next++}`
    names.set(id, name)
    if (handle) held.set(id, { handle, known })
    return id
  }
  const opened = async (file: FileWithHandle): Promise<OpenResult> => {
    const outcome = await read(file)
    if ('kind' in outcome) return outcome
    return {
      kind: 'opened',
      handle: keep(file.handle, file.name, await contentOf(file)),
      name: file.name,
      text: outcome.text,
    }
  }
  const saveAs = async (suggestedName: string, text: string): Promise<SaveAsResult> => {
    try {
      const blob = new Blob([text], { type: 'application/json' })
      const fileName = safeName(suggestedName)
      const { fileSave } = await access()
      const handle = await fileSave(blob, { fileName, ...TYPES, extensions: ['.levier'] })
      const name = handle?.name ?? fileName
      return { kind: 'saved', handle: keep(handle ?? undefined, name, await checksum(text)), name }
    } catch (error) {
      return isAbort(error) ? { kind: 'cancelled' } : failedBy(error, suggestedName)
    }
  }

  const tellOpened = async (opening: Promise<OpenResult>): Promise<void> => {
    const outcome = await opening
    if (dropped.size === 0) early.push(outcome)
    for (const listener of dropped) listener(outcome)
  }

  // The browser would leave the page for a link that is dropped on it; a text is left to the field it is dropped in.
  const isOurs = ({ target, dataTransfer }: DragEvent): boolean =>
    dataTransfer?.types.includes('Files') || !(target instanceof Element && target.closest('input, textarea'))
  addEventListener('dragover', (event) => isOurs(event) && event.preventDefault())
  addEventListener('drop', (event) => {
    if (!isOurs(event) || takesFiles(event.target)) return
    event.preventDefault()
    const dropped = [...(event.dataTransfer?.files ?? [])]
    const folders = event.dataTransfer ? foldersOf(event.dataTransfer) : new Set()
    const files = dropped.filter(({ name }) => !folders.has(name))
    const file = files.find(({ name }) => isStudyName(name)) ?? files[0] ?? dropped[0]
    if (!file) return
    const notOpened = dropped.filter((each) => each !== file).map(({ name }) => name)
    const opening = folders.has(file.name) ? Promise.resolve(failed('folder', file.name)) : opened(file)
    tellOpened(opening.then((outcome) => ({ ...outcome, notOpened })))
  })

  return {
    asksOnClose: false,
    canReopen: 'showOpenFilePicker' in globalThis,
    openFile: async () => {
      try {
        const { fileOpen } = await access()
        return await opened(await fileOpen(READ))
      } catch (error) {
        return isAbort(error) ? { kind: 'cancelled' } : failedBy(error, '')
      }
    },
    recentFiles: async () => [],
    openRecent: async () => ({ kind: 'cancelled' }),
    reopen: async (id) => {
      const known = held.get(id)
      if (!known) return failed('not-found', '')
      try {
        const file = await known.handle.getFile()
        const outcome = await read(file)
        known.known = await contentOf(file)
        return 'kind' in outcome ? outcome : { kind: 'opened', handle: id, name: file.name, text: outcome.text }
      } catch (error) {
        return failedBy(error, known.handle.name)
      }
    },
    saveFile: (id, text, options = {}) =>
      turns.take(id, async (): Promise<SavedHere> => {
        const known = held.get(id)
        if (!known) return saveAs(names.get(id) ?? '', text)
        if (options.keepOriginalAs)
          return {
            kind: 'original-not-kept',
            download: () => downloadOriginal(known.handle, options.keepOriginalAs ?? ''),
          }
        try {
          if (!options.force && (await isForeign(known))) return { kind: 'changed-on-disk' }
          // The browser writes to a copy and swaps it in on close: the old file stays whole until then.
          const writable = await known.handle.createWritable()
          await writable.write(text)
          await writable.close()
          known.known = await checksum(text)
          return { kind: 'saved', handle: id, name: known.handle.name }
        } catch (error) {
          // A browser does not make a file anew where one was taken away: it has to be chosen again.
          if (error instanceof DOMException && error.name === 'NotFoundError') return saveAs(known.handle.name, text)
          return failedBy(error, known.handle.name)
        }
      }),
    saveFileAs: saveAs,
    writeJournal: async (text) => {
      try {
        await (await journal()).write(text)
        return { kind: 'written' }
      } catch (error) {
        // Storage full or refused: the warning on leaving is what is left.
        return failedBy(error, '')
      }
    },
    readJournal: async () => {
      try {
        const { text, damaged } = await (await journal()).read()
        damagedJournals += damaged
        return text === null ? null : { text, handle: null, name: null }
      } catch {
        return null
      }
    },
    damagedJournals: async () => damagedJournals,
    // What is not kept need not be cleared.
    clearJournal: () =>
      journal()
        .then((kept) => kept.clear())
        .catch(() => undefined),
    setEdited: async (edited, title) => {
      document.title = `${edited ? '• ' : ''}${title}`
    },
    setLanguage: async () => undefined,
    closeNow: async () => undefined,
    onCommand: (listener) => {
      const onKey = (event: KeyboardEvent): void => {
        const command = commandOf(event)
        if (!command) return
        event.preventDefault()
        listener(command)
      }
      addEventListener('keydown', onKey)
      return () => removeEventListener('keydown', onKey)
    },
    onOpened: (listener) => {
      dropped.add(listener)
      for (const outcome of early.splice(0)) listener(outcome)
      return () => dropped.delete(listener)
    },
    onChangedOnDisk: (listener) => {
      // No browser tells of changes everywhere: it is looked whenever someone comes back to the page.
      const look = (): void => {
        // After a save that is under way. What cannot be looked at now is found when the file is saved.
        for (const [handle, known] of held)
          turns
            .take(handle, () => foreignChange(known))
            .then(
              (change) => change && listener({ handle, gone: change === 'gone' }),
              () => undefined,
            )
      }
      addEventListener('focus', look)
      return () => removeEventListener('focus', look)
    },
  }
}
