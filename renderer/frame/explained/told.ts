const OPEN = '\u0001'
const NAMED = '\u0002'
const SAYS = '\u0003'
const CLOSE = '\u0004'
const TOLD = new RegExp(`${OPEN}([^${NAMED}]*)${NAMED}([^${SAYS}]*)${SAYS}([^${CLOSE}]*)${CLOSE}`, 'g')

/** A number on its way into a sentence that remembers what it is a number of (see `Sentence`). */
export const told = (id: string, number: string, name = ''): string =>
  `${OPEN}${id}${NAMED}${name}${SAYS}${number}${CLOSE}`

export interface Part {
  readonly text: string
  /** null for the words between */
  readonly id: string | null
  readonly name: string
}

/** The words and numbers of a sentence, in order. */
export function partsOf(sentence: string): readonly Part[] {
  const parts: Part[] = []
  let from = 0
  const words = (to: number) => {
    if (to > from) parts.push({ text: sentence.slice(from, to), id: null, name: '' })
  }
  for (const match of sentence.matchAll(TOLD)) {
    const [whole, id = '', name = '', text = ''] = match
    words(match.index)
    parts.push({ text, id, name })
    from = match.index + whole.length
  }
  words(sentence.length)
  return parts
}
