import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BrowserWindow } from 'electron'
import { secureSession } from './security'

/** Prints a page into a PDF, in a window nobody sees and in which nothing can run. */
export async function printReport(parent: BrowserWindow, html: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'levier-print-'))
  const page = join(folder, 'report.html')
  await writeFile(page, html)
  const window = new BrowserWindow({
    parent,
    show: false,
    webPreferences: {
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      javascript: false,
      // Neither what the app keeps nor what it may: a report needs nothing but itself.
      partition: 'report',
    },
  })
  // A partition is a session of its own, which grants whatever is asked until it is told otherwise.
  secureSession(window.webContents.session)
  try {
    await window.loadURL(pathToFileURL(page).href)
    return await window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      // Bookmarks are made of the headings, which only a tagged document has.
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
  } finally {
    window.destroy()
    await rm(folder, { recursive: true, force: true })
  }
}
