import { contextBridge, ipcRenderer } from 'electron'
import {
  type Answer,
  callChannel,
  eventChannel,
  type Method,
  type PageEvent,
  type PageEvents,
} from '#shared/ipc/channels'
import type { DesktopBridge } from '#shared/ipc/contract'
import { passDroppedFiles } from './drop'

async function call<Name extends Method>(method: Name, ...words: readonly unknown[]) {
  const answer: Answer<Name> = await ipcRenderer.invoke(callChannel(method), ...words)
  if (answer.ok) return answer.value
  throw new Error(`${method}: ${answer.failure.kind}`)
}

const listenTo =
  <Event extends PageEvent>(event: Event) =>
  (listener: (payload: PageEvents[Event]) => void) => {
    const channel = eventChannel(event)
    const relay = (_: unknown, payload: PageEvents[Event]): void => listener(payload)
    ipcRenderer.on(channel, relay)
    void call('listening', event)
    return () => {
      ipcRenderer.removeListener(channel, relay)
    }
  }

const bridge: DesktopBridge = {
  desktop: true,
  openFile: () => call('openFile'),
  openRecent: (handle) => call('openRecent', handle),
  reopen: (handle) => call('reopen', handle),
  recentFiles: () => call('recentFiles'),
  saveFile: (handle, text, options) => call('saveFile', handle, text, options ?? {}),
  saveFileAs: (suggestedName, text) => call('saveFileAs', suggestedName, text),
  writeJournal: (text, handle) => call('writeJournal', text, handle ?? null),
  readJournal: () => call('readJournal'),
  damagedJournals: () => call('damagedJournals'),
  clearJournal: () => call('clearJournal'),
  setEdited: (edited, title) => call('setEdited', edited, title),
  setLanguage: (language) => call('setLanguage', language),
  closeNow: () => call('closeNow'),
  saveExport: (file) => call('saveExport', file),
  printReport: (suggestedName, html) => call('printReport', suggestedName, html),
  openPresenter: (id) => call('openPresenter', id),
  onCommand: listenTo('command'),
  onOpened: listenTo('opened'),
  onChangedOnDisk: listenTo('changedOnDisk'),
}

contextBridge.exposeInMainWorld('levier', bridge)
passDroppedFiles(({ path, name, others }) => void call('openDropped', path, name, others))
