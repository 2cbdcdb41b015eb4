import { Fragment, type ReactNode } from 'react'

const SLOT = /<(\w+)>/

/** What stands in a sentence's words where a control belongs: the words decide on the order. */
export const slot = (name: string): string => `<${name}>`

interface Props {
  /** with a slot for each of the parts */
  readonly words: string
  readonly parts: Readonly<Record<string, ReactNode>>
}

/** A sentence with controls in it. */
export function Sentence({ words, parts }: Props) {
  return words.split(SLOT).map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence keep their places
    index % 2 === 0 ? piece : <Fragment key={index}>{parts[piece]}</Fragment>,
  )
}
