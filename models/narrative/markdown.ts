import { lexer, type Token } from 'marked'

/** A part of a text, in the few ways a slide can set it. Nothing in it is markup: every text is to be shown as it is. */
export type Part =
  | { readonly kind: 'text' | 'code' | 'block'; readonly text: string }
  | { readonly kind: 'break' | 'rule' }
  | { readonly kind: 'heading'; readonly depth: number; readonly inside: readonly Part[] }
  | {
      readonly kind: 'paragraph' | 'quote' | 'bullets' | 'numbers' | 'item' | 'strong' | 'stressed' | 'struck' | 'plain'
      readonly inside: readonly Part[]
    }
  /** not to be seen yet: nothing that is read is of this kind */
  | { readonly kind: 'held'; readonly inside: readonly Part[] }

/** As much of a text as a slide can hold; the rest is cut. */
const LONGEST = 10_000
/** Lists and quotes within each other, further in, are left as they were written. */
const DEEPEST = 6

type Read = Token & {
  readonly tokens?: readonly Token[]
  readonly items?: readonly Token[]
  readonly text?: string
  readonly ordered?: boolean
  readonly depth?: number
}

const text = (words: string): Part => ({ kind: 'text', text: words })

/** What is inside a token; one without tokens is its text, so that nothing is lost. */
const inside = ({ tokens, text: words, raw }: Read, depth: number): readonly Part[] =>
  tokens && depth < DEEPEST ? tokens.flatMap((each) => part(each as Read, depth + 1)) : [text(words ?? raw)]

const WRAPPED = {
  paragraph: 'paragraph',
  blockquote: 'quote',
  list_item: 'item',
  strong: 'strong',
  em: 'stressed',
  del: 'struck',
  // Nothing on a slide leads away or is loaded from elsewhere: of links and pictures the words are left.
  link: 'plain',
  image: 'plain',
  text: 'plain',
} as const

function part(token: Read, depth: number): readonly Part[] {
  switch (token.type) {
    case 'space':
    case 'def':
      return []
    case 'heading':
      return [{ kind: 'heading', depth: token.depth ?? 1, inside: inside(token, depth) }]
    case 'list': {
      if (depth >= DEEPEST) return [text(token.raw)]
      const items = (token.items ?? []).flatMap((item) => part(item as Read, depth + 1))
      return [{ kind: token.ordered ? 'numbers' : 'bullets', inside: items }]
    }
    case 'codespan':
      return [{ kind: 'code', text: token.text ?? '' }]
    case 'code':
      return [{ kind: 'block', text: token.text ?? '' }]
    case 'br':
      return [{ kind: 'break' }]
    case 'hr':
      return [{ kind: 'rule' }]
    case 'escape':
      return [text(token.text ?? '')]
    case 'text':
      return token.tokens ? [{ kind: 'plain', inside: inside(token, depth) }] : [text(token.text ?? '')]
    default: {
      const kind = Object.hasOwn(WRAPPED, token.type) ? WRAPPED[token.type as keyof typeof WRAPPED] : null
      return kind ? [{ kind, inside: inside(token, depth) }] : [text(token.raw)]
    }
  }
}

/** Reads simple Markdown. Tags are text, as they were typed. */
export function readMarkdown(written: string): readonly Part[] {
  const shown = written.slice(0, LONGEST)
  try {
    return lexer(shown, { gfm: true, breaks: true }).flatMap((token) => part(token as Read, 0))
  } catch (error) {
    // The lexer calls itself for every quote within a quote, and a file may hold thousands.
    if (error instanceof RangeError) return [{ kind: 'paragraph', inside: [text(shown)] }]
    throw error
  }
}

/** The words of a part, without how they are set. */
export function plainWords(part: Part): string {
  if ('text' in part) return part.text
  return 'inside' in part ? part.inside.map(plainWords).join('') : ' '
}
