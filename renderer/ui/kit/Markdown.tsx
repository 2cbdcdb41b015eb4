import { Fragment, type ReactNode, useMemo } from 'react'
import { type Part, readMarkdown } from '#models/narrative/markdown'

const TAGS = {
  paragraph: 'p',
  quote: 'blockquote',
  bullets: 'ul',
  numbers: 'ol',
  item: 'li',
  strong: 'strong',
  stressed: 'em',
  struck: 'del',
  plain: Fragment,
} as const

function set(part: Part): ReactNode {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'code':
      return <code>{part.text}</code>
    case 'block':
      return <pre>{part.text}</pre>
    case 'break':
      return <br />
    case 'rule':
      return <hr />
    case 'heading':
      return (
        <h2 data-depth={part.depth}>
          <Parts parts={part.inside} />
        </h2>
      )
    case 'held':
      return (
        <span className="held">
          <Parts parts={part.inside} />
        </span>
      )
    default: {
      const Tag = TAGS[part.kind]
      return (
        <Tag>
          <Parts parts={part.inside} />
        </Tag>
      )
    }
  }
}

/** Parts of a text that was read. */
export function Parts({ parts }: { readonly parts: readonly Part[] }): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place, and are read anew with their text
  return parts.map((part, index) => <Fragment key={index}>{set(part)}</Fragment>)
}

/** Simple Markdown, set as text of ours and never as HTML. */
export function Markdown({ text }: { readonly text: string }) {
  const parts = useMemo(() => readMarkdown(text), [text])
  return <Parts parts={parts} />
}
