import { type Part, readMarkdown } from '#models/narrative/markdown'

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

type Look = Omit<Run, 'text'>

const PLAIN: Look = { bold: false, italic: false, code: false }

function runsOf(part: Part, look: Look = PLAIN): readonly Run[] {
  if (part.kind === 'break') return [{ ...look, text: '\n' }]
  if ('text' in part) return [{ ...look, code: part.kind !== 'text', text: part.text }]
  if (!('inside' in part)) return []
  const inner = { ...look, bold: look.bold || part.kind === 'strong', italic: look.italic || part.kind === 'stressed' }
  return part.inside.flatMap((each) => runsOf(each, inner))
}

/** @param lists how many lists it stands in */
function paragraphsOf(part: Part, lists: number): readonly Paragraph[] {
  switch (part.kind) {
    case 'rule':
      return []
    case 'bullets':
    case 'numbers': {
      const kind = part.kind === 'bullets' ? 'bullet' : 'number'
      return part.inside.flatMap((item) => {
        const [first, ...others] = 'inside' in item ? item.inside.flatMap((each) => paragraphsOf(each, lists + 1)) : []
        if (!first) return []
        return [first.kind === 'text' ? { ...first, kind } : first, ...others]
      })
    }
    case 'quote':
      return part.inside.flatMap((each) =>
        paragraphsOf(each, lists).map((paragraph) => ({
          ...paragraph,
          runs: paragraph.runs.map((run) => ({ ...run, italic: true })),
        })),
      )
    default:
      return [{ kind: part.kind === 'heading' ? 'heading' : 'text', level: Math.max(0, lists - 1), runs: runsOf(part) }]
  }
}

/** Simple Markdown as paragraphs for a slide: what it cannot show stays as it was typed. */
export const markdownParagraphs = (text: string): readonly Paragraph[] =>
  readMarkdown(text).flatMap((part) => paragraphsOf(part, 0))

/** The words of a paragraph without their look. */
export const plainText = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('')
