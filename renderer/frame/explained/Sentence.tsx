import type { Tell } from '#models/narrative/tell'
import { piecesOf, tagged } from '../../ui/kit/tags'
import { Explained } from './Explained'

/** Writes a number into a sentence so that `Sentence` knows what it is a number of. */
export const linked: Tell = (id, number, name = '') => tagged('number', { id, name }, number)

/** A sentence whose `linked` numbers lead to what they are. */
export function Sentence({ children }: { readonly children: string }) {
  return piecesOf(children).map(({ text, tag, attributes: { id, name } }, index) =>
    tag !== 'number' || id === undefined ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a number is its place in the sentence
      <Explained key={index} id={id} value={text} {...(name ? { name } : {})}>
        {text}
      </Explained>
    ),
  )
}
