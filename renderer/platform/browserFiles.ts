import { type FileWithHandle, fileOpen, fileSave } from 'browser-fs-access'
import type { Command, FileFailure, OpenResult, SaveAsResult } from '#shared/ipc/contract'
import { MAX_BYTES } from '#shared/study/decode'
import { BrowserJournal } from './browserJournal'
import type { Files } from './files'

const TYPES = { description: 'Levier', extensions: ['.levier', '.json'], mimeTypes: ['application/json'] }

interface Held {
  readonly handle: FileSystemFileHandle
  /** when it was last read or written here */
  changed: number
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

/** Reads a file as text, refusing what no study can be. */
async function read(file: File): Promise<{ readonly text: string } | Failed> {
  if (file.size > MAX_BYTES) return failed('too-large', file.name)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) }
  } catch {
    return failed('not-utf8', file.name)
  }
}

/** What someone else did to a file since it was read or written here, each thing told once. */
async function foreignChange(known: Held): Promise<'changed' | 'gone' | null> {
  let found: number | 'gone'
  try {
    found = (await known.handle.getFile()).lastModified
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'NotFoundError') return null
    found = 'gone'
  }
  if (found === known.changed || found === known.told) return null
  known.told = found
  return found === 'gone' ? 'gone' : 'changed'
}

/** Whether someone else wrote the file. One that is gone can be written again. */
async function isForeign({ handle, changed }: Held): Promise<boolean> {
  try {
    return (await handle.getFile()).lastModified !== changed
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return false
    throw error
  }
}

const KEYS: Readonly<Record<string, Command>> = { s: 'save', o: 'open', z: 'undo', y: 'redo' }
const WITH_SHIFT: Readonly<Record<string, Command>> = { s: 'save-as', z: 'redo' }

/** What a keystroke asks for; undo inside a text that is being typed is the text's own. */
function commandOf(event: KeyboardEvent): Command | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const command = (event.shiftKey ? WITH_SHIFT : KEYS)[event.key.toLowerCase()] ?? null
  const { target } = event
  const typing =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'range')
  return typing && (command === 'undo' || command === 'redo') ? null : command
}

/** The browser's own picker and, where there is one, its access to files; a download otherwise. */
export function browserFiles(): Files {
  const held = new Map<string, Held>()
  const dropped = new Set<(outcome: OpenResult) => void>()
  const journal = new BrowserJournal()
  let damagedJournals = 0
  let next = 1

  const keep = (handle: FileSystemFileHandle | undefined, changed: number): string => {
    const id = `browser-${next++}`
    if (handle) held.set(id, { handle, changed })
    return id
  }
  const opened = async (file: FileWithHandle): Promise<OpenResult> => {
    const outcome = await read(file)
    if ('kind' in outcome) return outcome
    return { kind: 'opened', handle: keep(file.handle, file.lastModified), name: file.name, text: outcome.text }
  }
  const saveAs = async (suggestedName: string, text: string): Promise<SaveAsResult> => {
    try {
      const blob = new Blob([text], { type: 'application/json' })
      const handle = await fileSave(blob, { fileName: suggestedName, ...TYPES, extensions: ['.levier'] })
      const changed = handle ? (await handle.getFile()).lastModified : 0
      return { kind: 'saved', handle: keep(handle ?? undefined, changed), name: handle?.name ?? suggestedName }
    } catch (error) {
      return isAbort(error) ? { kind: 'cancelled' } : failedBy(error, suggestedName)
    }
  }

  addEventListener('dragover', (event) => event.preventDefault())
  addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? []
    if (!file) return
    event.preventDefault()
    void opened(file).then((outcome) => {
      for (const listener of dropped) listener(outcome)
    })
  })

  return {
    asksOnClose: false,
    canReopen: 'showOpenFilePicker' in globalThis,
    openFile: async () => {
      try {
        return await opened(await fileOpen(TYPES))
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
        known.changed = file.lastModified
        return 'kind' in outcome ? outcome : { kind: 'opened', handle: id, name: file.name, text: outcome.text }
      } catch (error) {
        return failedBy(error, known.handle.name)
      }
    },
    saveFile: async (id, text, options = {}) => {
      const known = held.get(id)
      if (!known) return saveAs('levier.levier', text)
      try {
        if (!options.force && (await isForeign(known))) return { kind: 'changed-on-disk' }
        // The browser writes to a copy and swaps it in on close: the old file stays whole until then.
        const writable = await known.handle.createWritable()
        await writable.write(text)
        await writable.close()
        known.changed = (await known.handle.getFile()).lastModified
        return { kind: 'saved', handle: id, name: known.handle.name }
      } catch (error) {
        // A browser does not make a file anew where one was taken away: it has to be chosen again.
        if (error instanceof DOMException && error.name === 'NotFoundError') return saveAs(known.handle.name, text)
        return failedBy(error, known.handle.name)
      }
    },
    saveFileAs: saveAs,
    writeJournal: async (text) => {
      try {
        await journal.write(text)
        return { kind: 'written' }
      } catch (error) {
        // Storage full or refused: the warning on leaving is what is left.
        return failedBy(error, '')
      }
    },
    readJournal: async () => {
      try {
        const { text, damaged } = await journal.read()
        damagedJournals += damaged
        return text === null ? null : { text, handle: null, name: null }
      } catch {
        return null
      }
    },
    damagedJournals: async () => damagedJournals,
    // What is not kept need not be cleared.
    clearJournal: () => journal.clear().catch(() => undefined),
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
      return () => dropped.delete(listener)
    },
    onChangedOnDisk: (listener) => {
      // No browser tells of changes everywhere: it is looked whenever someone comes back to the page.
      const look = (): void => {
        for (const [handle, known] of held)
          void foreignChange(known).then((change) => {
            if (change) listener({ handle, gone: change === 'gone' })
          })
      }
      addEventListener('focus', look)
      return () => removeEventListener('focus', look)
    },
  }
}
