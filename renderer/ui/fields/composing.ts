import type { KeyboardEvent } from 'react'

/** The code of every key that goes to an input method; Safari tells the Enter that ends a composition by it alone. */
const INPUT_METHOD = 229

/** Whether a key belongs to a word that is being composed, as for Japanese, and not to the field. */
export const isComposing = ({ nativeEvent, keyCode }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || keyCode === INPUT_METHOD
