import { lexer, type Token } from 'marked'
import { Fragment, type ReactNode } from 'react'

/** As much of a text as a slide can hold; the rest is cut. */
const LONGEST = 10_000
/** Lists and quotes within each other, further in, are shown as they were written. */
const DEEPEST = 6

type Inner = Token & { readonly tokens?: readonly Token[]; readonly text?: string }

/** Tokens by their place: they have no other identity, and are all made anew when the text changes. */
function each(tokens: readonly Token[] | undefined, depth: number): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return (tokens ?? []).map((token, index) => <Fragment key={index}>{node(token as Inner, depth)}</Fragment>)
}

/** A token without tokens is the text of it: what cannot be shown is never lost, and never markup. */
const inside = (token: Inner, depth: number): ReactNode =>
  token.tokens && depth < DEEPEST ? each(token.tokens, depth + 1) : (token.text ?? token.raw)

function list(token: Inner & { readonly ordered?: boolean; readonly items?: readonly Token[] }, depth: number) {
  if (depth >= DEEPEST) return token.raw
  // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place
  const items = token.items?.map((item, index) => <li key={index}>{inside(item as Inner, depth + 1)}</li>)
  return token.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

function node(token: Inner, depth: number): ReactNode {
  switch (token.type) {
    case 'space':
    case 'def':
      return null
    case 'heading':
      return <h2 data-depth={(token as { readonly depth?: number }).depth}>{inside(token, depth)}</h2>
    case 'paragraph':
      return <p>{inside(token, depth)}</p>
    case 'blockquote':
      return <blockquote>{inside(token, depth)}</blockquote>
    case 'list':
      return list(token, depth)
    case 'strong':
      return <strong>{inside(token, depth)}</strong>
    case 'em':
      return <em>{inside(token, depth)}</em>
    case 'del':
      return <del>{inside(token, depth)}</del>
    case 'codespan':
      return <code>{token.text}</code>
    case 'code':
      return <pre>{token.text}</pre>
    case 'br':
      return <br />
    case 'hr':
      return <hr />
    case 'text':
    case 'link':
    case 'image':
      return inside(token, depth)
    case 'escape':
      return token.text
    default:
      return token.raw
  }
}

/** The tokens of a text; null where it is nested deeper than the lexer can follow. */
function tokensOf(text: string): readonly Token[] | null {
  try {
    return lexer(text, { gfm: true, breaks: true })
  } catch (error) {
    // It calls itself for every quote within a quote, and a file may hold thousands.
    if (error instanceof RangeError) return null
    throw error
  }
}

/**
 * Simple Markdown. It is read into tokens and set as text of ours, never as HTML: tags are shown as they were typed,
 * and links as their words, since nothing on a slide leads away.
 */
export function Markdown({ text }: { readonly text: string }): ReactNode {
  const shown = text.slice(0, LONGEST)
  const tokens = tokensOf(shown)
  return tokens ? each(tokens, 0) : <p>{shown}</p>
}
