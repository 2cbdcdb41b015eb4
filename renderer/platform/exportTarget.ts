import { base64 } from '#shared/base64'
import { safeName } from '#shared/fileName'
import type { ExportFormat, ExportResult } from '#shared/ipc/contract'

/** A finished export, its name without an ending. */
export interface Finished {
  readonly name: string
  readonly format: ExportFormat
  readonly bytes: Uint8Array
  /** the text of the file that stands beside a data file */
  readonly beside: string | null
}

/** Where exports go: a place of the user's choice in the desktop app, the downloads in a browser. */
export interface ExportTarget {
  readonly save: (file: Finished) => Promise<ExportResult>
  /** A report as PDF. In a browser it is the browser's own print that makes one: `printing`. */
  readonly print: (name: string, html: string) => Promise<ExportResult | { readonly kind: 'printing' }>
}

const TYPES: Readonly<Record<ExportFormat, string>> = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  html: 'text/html',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  xmile: 'application/xml',
  png: 'image/png',
  svg: 'image/svg+xml',
}

const KEPT_MS = 60_000

export function download(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads it after the click: it must not be taken away at once.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}

/** Prints a page through a frame nobody sees; nothing in it runs. */
async function printFrame(html: string): Promise<void> {
  const frame = document.createElement('iframe')
  frame.className = 'hidden'
  frame.ariaHidden = 'true'
  frame.tabIndex = -1
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals')
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  frame.srcdoc = html
  document.body.append(frame)
  await loaded
  const view = frame.contentWindow
  await view?.document.fonts.ready
  view?.addEventListener('afterprint', () => frame.remove(), { once: true })
  view?.print()
}

const browserTarget: ExportTarget = {
  save: async ({ name, format, bytes, beside }) => {
    const file = safeName(name, `.${format}`)
    download(file, new Blob([bytes.slice().buffer], { type: TYPES[format] }))
    if (beside !== null) download(`${file}.json`, new Blob([beside], { type: 'application/json' }))
    return { kind: 'saved', name: file }
  },
  print: async (_, html) => {
    await printFrame(html)
    return { kind: 'printing' }
  },
}

const bridge = window.levier

export const exportTarget: ExportTarget = bridge
  ? {
      save: ({ name, format, bytes, beside }) =>
        bridge.saveExport({ suggestedName: name, format, bytes: base64(bytes), beside }),
      print: (name, html) => bridge.printReport(name, html),
    }
  : browserTarget
