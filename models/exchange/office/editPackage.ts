import type JSZip from 'jszip'

/** An Office file is a package of parts: one with some of them changed, the others as they were. */
export async function editPackage(bytes: Uint8Array, edit: (parts: JSZip) => Promise<void>): Promise<Uint8Array> {
  const { default: Package } = await import('jszip')
  const parts = await Package.loadAsync(bytes)
  await edit(parts)
  return parts.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/** Puts other content into a part that keeps its date. */
export function replacePart(parts: JSZip, path: string, content: string | Uint8Array): void {
  const date = parts.file(path)?.date
  parts.file(path, content, date ? { date } : {})
}

/** Changes the text of every part whose path matches. */
export async function editTexts(parts: JSZip, paths: RegExp, edit: (text: string) => string): Promise<void> {
  for (const file of parts.file(paths)) replacePart(parts, file.name, edit(await file.async('text')))
}
