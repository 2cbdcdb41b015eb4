import { app, BrowserWindow, session } from 'electron'
import { answersOf } from './answers'
import { watchQuitting } from './closing'
import { Desktop } from './desktop'
import { openChannels } from './ipc'
import { isForCommandLine, launchWords, studyFilesIn } from './launch'
import { registerScheme, serveRenderer } from './protocol'
import { secureSession, secureWebContents } from './security'

/** Files that macOS hands over before there is anything to open them with. */
const early: string[] = []
let desktop: Desktop | null = null

function openFromOutside(path: string): void {
  if (desktop) void desktop.openFromOutside(path)
  else early.push(path)
}

function prepare(): void {
  registerScheme()
  app.enableSandbox()
  watchQuitting()
  app.on('web-contents-created', (_, contents) => secureWebContents(contents))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFromOutside(path)
  })
  app.on('second-instance', (_, words, folder) => {
    const files = studyFilesIn(words.slice(1), folder)
    for (const path of files) openFromOutside(path)
    if (files.length === 0) desktop?.page().window.focus()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
}

async function start(): Promise<void> {
  await app.whenReady()
  secureSession(session.defaultSession)
  serveRenderer()
  const started = await Desktop.start()
  openChannels(answersOf(started), (contents) => started.pageOf(contents))
  desktop = started
  started.openPage()
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) started.openPage()
  })
  for (const path of [...early, ...studyFilesIn(words, process.cwd())]) openFromOutside(path)
}

/** The command line, loaded for those who ask for it only: it brings the whole model along. */
async function answerCommand(words: readonly string[]): Promise<void> {
  const { speak } = await import('../cli/speak')
  app.exit(await speak(words))
}

const words = launchWords(process.argv, app.isPackaged)
if (isForCommandLine(words, process.cwd())) {
  void answerCommand(words)
  // One run at a time may have the journals; another launch hands its files over and ends.
} else if (app.requestSingleInstanceLock()) {
  prepare()
  void start()
} else {
  app.quit()
}
