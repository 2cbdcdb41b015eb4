import { Explained } from './Explained'
import { partsOf } from './told'

/** A sentence whose numbers, where they were `told` what they are, lead there. */
export function Sentence({ children }: { readonly children: string }) {
  return partsOf(children).map(({ text, id, name }, index) =>
    id === null ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a number is its place in the sentence
      <Explained key={index} id={id} value={text} {...(name ? { name } : {})}>
        {text}
      </Explained>
    ),
  )
}
