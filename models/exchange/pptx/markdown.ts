import { lexer, type Token } from 'marked'

/** A stretch of text in one look. */
export interface Run {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly code: boolean
}

export interface Paragraph {
  readonly kind: 'heading' | 'text' | 'bullet' | 'number'
  /** how deep within other lists */
  readonly level: number
  readonly runs: readonly Run[]
}

const LONGEST = 10_000
const DEEPEST = 6

type Look = Omit<Run, 'text'>
type Inner = Token & {
  readonly tokens?: readonly Token[]
  readonly items?: readonly Token[]
  readonly ordered?: boolean
}

const PLAIN: Look = { bold: false, italic: false, code: false }

function runsOf(tokens: readonly Token[], look: Look, depth: number): Run[] {
  return tokens.flatMap((token): Run[] => {
    const { type, raw, tokens: inside } = token as Inner
    const words = 'text' in token && typeof token.text === 'string' ? token.text : raw
    if (type === 'br') return [{ ...look, text: '\n' }]
    if (type === 'codespan') return [{ ...look, code: true, text: words }]
    if (!inside || depth > DEEPEST) return [{ ...look, text: type === 'html' ? raw : words }]
    const inner = { ...look, bold: look.bold || type === 'strong', italic: look.italic || type === 'em' }
    return runsOf(inside, inner, depth + 1)
  })
}

function paragraphsOf(tokens: readonly Token[], level: number): Paragraph[] {
  return tokens.flatMap((token): Paragraph[] => {
    const { type, raw, tokens: inside, items, ordered } = token as Inner
    if (type === 'space' || type === 'def' || type === 'hr') return []
    if (type === 'list' && items && level < DEEPEST)
      return items.flatMap((item) =>
        paragraphsOf((item as Inner).tokens ?? [], level + 1).map((each, index) =>
          index === 0 && each.kind === 'text' ? { ...each, kind: ordered ? 'number' : 'bullet' } : each,
        ),
      )
    if (type === 'blockquote' && inside && level < DEEPEST)
      return paragraphsOf(inside, level).map((each) => ({
        ...each,
        runs: each.runs.map((run) => ({ ...run, italic: true })),
      }))
    const runs = inside
      ? runsOf(inside, PLAIN, 0)
      : [
          {
            ...PLAIN,
            code: type === 'code',
            text: 'text' in token && typeof token.text === 'string' ? token.text : raw,
          },
        ]
    return [{ kind: type === 'heading' ? 'heading' : 'text', level: Math.max(0, level - 1), runs }]
  })
}

/** Simple Markdown as paragraphs for a slide: what it cannot show stays as it was typed. */
export function markdownParagraphs(text: string): readonly Paragraph[] {
  const shown = text.slice(0, LONGEST)
  try {
    return paragraphsOf(lexer(shown, { gfm: true, breaks: true }), 0)
  } catch (error) {
    // The lexer calls itself for every quote within a quote, and a file may hold thousands.
    if (error instanceof RangeError) return [{ kind: 'text', level: 0, runs: [{ ...PLAIN, text: shown }] }]
    throw error
  }
}

/** The words of a paragraph without their look. */
export const plainText = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('')
