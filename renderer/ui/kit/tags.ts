const TAG = /<(\w+)((?: \w+="[^"]*")*)>(.*?)<\/\1>/g
const ATTRIBUTE = /(\w+)="([^"]*)"/g

/** A piece of a sentence: plain words, or what stands between a tag and its end. */
export interface Piece {
  readonly text: string
  /** null for the words between */
  readonly tag: string | null
  readonly attributes: Readonly<Record<string, string>>
}

/** Puts a text between tags, to be found again by `piecesOf` in the sentence that it becomes part of. */
export function tagged(tag: string, attributes: Readonly<Record<string, string>>, text: string): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${encodeURIComponent(value)}"`)
  return `<${tag}${written.join('')}>${text}</${tag}>`
}

/** The words and the tagged pieces of a sentence, in order. Tags are not nested; a tag that does not end is text. */
export function piecesOf(sentence: string): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  const words = (to: number) => {
    if (to > from) pieces.push({ text: sentence.slice(from, to), tag: null, attributes: {} })
  }
  for (const match of sentence.matchAll(TAG)) {
    const [whole, tag = '', attributes = '', text = ''] = match
    words(match.index)
    const read = [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, decoded(value)])
    pieces.push({ text, tag, attributes: Object.fromEntries(read) })
    from = match.index + whole.length
  }
  words(sentence.length)
  return pieces
}

/** Names that a user typed may look like a tag: what was not written by `tagged` is left as it is. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
