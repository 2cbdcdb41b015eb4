import { basename } from 'node:path'
import type { FileHandle, OpenResult } from '#shared/ipc/contract'
import { messages } from '#shared/ipc/messages'
import type { Desktop, Page } from './desktop'
import { askExport, askOpen, askSave } from './dialogs'
import { type Answers, answering } from './ipc'
import { printReport } from './printReport'
import { writeExport } from './writeExport'

/** What the desktop does for each call of a page. */
export function answersOf(desktop: Desktop): Answers<Page> {
  const { files, handles, recent } = desktop

  const openHandle = async (handle: FileHandle): Promise<OpenResult> => {
    const path = handles.path(handle)
    return path === null ? files.reopen(handle) : desktop.open(path)
  }

  return {
    openFile: answering(messages.openFile, async ({ window }) => {
      const path = await askOpen(window, desktop.translate)
      return path === null ? { kind: 'cancelled' } : files.open(path)
    }),
    openRecent: answering(messages.openRecent, (_, handle) => openHandle(handle)),
    reopen: answering(messages.reopen, (_, handle) => files.reopen(handle)),
    recentFiles: answering(messages.recentFiles, async () =>
      recent.paths.map((path) => ({ handle: handles.give(path), name: basename(path) })),
    ),
    saveFile: answering(messages.saveFile, (_, handle, text, options) => files.save(handle, text, options)),
    saveFileAs: answering(messages.saveFileAs, async ({ window }, suggested, text) => {
      const path = await askSave(window, desktop.translate, suggested, recent.paths[0])
      return path === null ? { kind: 'cancelled' } : files.saveAs(path, text)
    }),
    writeJournal: answering(messages.writeJournal, ({ journal }, text, handle) => {
      const path = handle === null ? null : handles.path(handle)
      return journal.write({ text, path, digest: path === null ? null : files.known(path) })
    }),
    readJournal: answering(messages.readJournal, async ({ journal }) => {
      const entry = await journal.read()
      if (entry === null) return null
      const { text, path, digest } = entry
      if (path === null) return { text, handle: null, name: null }
      // Whoever wrote the file since the crash is noticed when the work is saved.
      if (digest !== null && files.known(path) === null) files.remember(path, digest)
      return { text, handle: handles.give(path), name: basename(path) }
    }),
    damagedJournals: answering(messages.damagedJournals, async () => desktop.damagedJournals),
    clearJournal: answering(messages.clearJournal, ({ journal }) => journal.clear()),
    setEdited: answering(messages.setEdited, async ({ closing }, edited, title) => closing.setEdited(edited, title)),
    setLanguage: answering(messages.setLanguage, (_, language) => desktop.setLanguage(language)),
    closeNow: answering(messages.closeNow, ({ closing }) => closing.closeNow()),
    saveExport: answering(messages.saveExport, async ({ window }, { suggestedName, format, bytes, beside }) => {
      const path = await askExport(window, desktop.translate, suggestedName, format)
      if (path === null) return { kind: 'cancelled' }
      return writeExport(path, new Uint8Array(Buffer.from(bytes, 'base64')), beside)
    }),
    printReport: answering(messages.printReport, async ({ window }, suggestedName, html) => {
      const path = await askExport(window, desktop.translate, suggestedName, 'pdf')
      return path === null ? { kind: 'cancelled' } : writeExport(path, await printReport(window, html), null)
    }),
    openPresenter: answering(messages.openPresenter, async ({ presenter }, id) => presenter.show(id)),
    listening: answering(messages.listening, async ({ link }, event) => {
      link.listens(event)
      return undefined
    }),
    openDropped: answering(messages.openDropped, async ({ link }, path, name, others) => {
      if (path === '') link.tell('opened', { kind: 'failed', failure: { kind: 'no-place', code: '', name } })
      else await desktop.openFromOutside(path, others)
      return undefined
    }),
  }
}
