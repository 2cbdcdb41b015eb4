import { inflateSync } from 'node:zlib'

// What Chromium's PDFs hold, as far as their words go: objects in the open, glyphs in hexadecimal digits, and for each font
// a table of the letters its glyphs stand for.

/** The objects of a PDF by number: what is said of each, and its stream unpacked. */
function objectsOf(pdf: Buffer): ReadonlyMap<string, { readonly said: string; readonly stream: string }> {
  const bytes = pdf.toString('latin1')
  const objects = new Map<string, { said: string; stream: string }>()
  for (const match of bytes.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n/g)) {
    const start = match.index + match[0].length
    const head = /^[\s\S]*?(?=\r?\nendobj|>>\s*stream\r?\n)/.exec(bytes.slice(start))?.[0] ?? ''
    const opening = /^>>\s*stream\r?\n/.exec(bytes.slice(start + head.length))?.[0]
    const from = start + head.length + (opening?.length ?? 0)
    const packed = pdf.subarray(from, from + Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0))
    const stream = opening && head.includes('/FlateDecode') ? inflateSync(packed).toString('latin1') : ''
    objects.set(match[1] ?? '', { said: head, stream })
  }
  return objects
}

const code = (hex: string | undefined): number => Number.parseInt(hex ?? '', 16)

const lettersIn = (utf16: string): string =>
  (utf16.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(code(unit))).join('')

interface Font {
  /** how many hexadecimal digits a glyph has */
  readonly digits: number
  /** the letters that its glyphs stand for */
  readonly letters: ReadonlyMap<number, string>
}

function fontOf(table: string): Font {
  const letters = new Map<number, string>()
  for (const [, block = ''] of table.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, glyph, to = ''] of block.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(code(glyph), lettersIn(to))
  for (const [, block = ''] of table.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, first, last, to] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = code(first); glyph <= code(last); glyph++)
        letters.set(glyph, String.fromCharCode(code(to) + glyph - code(first)))
  return { digits: /begincodespacerange\n<(\w+)>/.exec(table)?.[1]?.length ?? 4, letters }
}

/** The words of each page of a PDF that Chromium made, in the order they were drawn, with no space between them. */
export function pdfText(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf)
  const reference = (said: string, key: string): string =>
    new RegExp(`/${key} (\\d+) 0 R`).exec(said)?.[1] ?? `no ${key}`
  const follow = (said: string, key: string): string => objects.get(reference(said, key))?.said ?? ''
  const streamOf = (said: string, key: string): string => objects.get(reference(said, key))?.stream ?? ''
  const pages = [...objects.values()].filter(({ said }) => /\/Type \/Page\b/.test(said))
  return pages.map(({ said }) => {
    let font: Font = { digits: 4, letters: new Map() }
    let words = ''
    for (const [, name, glyphs = ''] of streamOf(said, 'Contents').matchAll(/\/(F\d+) [\d.]+ Tf|<(\w+)> Tj/g)) {
      if (name) font = fontOf(streamOf(follow(said, name), 'ToUnicode'))
      for (let at = 0; at < glyphs.length; at += font.digits)
        words += font.letters.get(code(glyphs.slice(at, at + font.digits))) ?? ''
    }
    return words.replaceAll(/\s/g, '')
  })
}
