import type { Tell } from '#models/narrative/tell'
import { piecesOf, tagged } from '../../ui/kit/tags'
import { Explained } from './Explained'

/** Writes a number into a sentence so that `Sentence` knows what it is a number of. */
export const linked: Tell = (id, number, name = '') => tagged('number', { id, name }, number)

/** What closes a number and begins no line. */
const CLOSING = /^[\u00a0\u202f]?[.,;:!?)…]+/

const closingOf = (text = ''): string => CLOSING.exec(text)?.[0] ?? ''

/** A sentence whose `linked` numbers lead to what they are. */
export function Sentence({ children }: { readonly children: string }) {
  const pieces = piecesOf(children)
  return pieces.map(({ text, tag, attributes: { id, name } }, index) =>
    tag !== 'number' || id === undefined ? (
      text.slice(pieces[index - 1]?.tag === 'number' ? closingOf(text).length : 0)
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a number is its place in the sentence
      <span key={index} className="with-closing">
        <Explained id={id} value={text} {...(name ? { name } : {})}>
          {text}
        </Explained>
        {closingOf(pieces[index + 1]?.text)}
      </span>
    ),
  )
}
