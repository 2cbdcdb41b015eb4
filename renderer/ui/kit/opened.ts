import type { RefObject } from 'react'

/** What a menu or a dialog knows of the button it is opened by. */
export interface Opened {
  readonly button: RefObject<HTMLButtonElement | null>
  /** the id of the button, which names what it opens */
  readonly namedBy: string
  /** the entry of a menu that has the focus at first; none when it was opened by pointer */
  readonly at: 'first' | 'last' | null
  readonly close: () => void
}
