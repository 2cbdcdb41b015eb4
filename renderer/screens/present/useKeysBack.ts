import { type RefObject, useEffect } from 'react'

/** What keeps arrow keys or the space bar for itself once it was pressed. */
const TAKES_KEYS = 'button, input[type="range"]'

/** After the pointer let go of a button or a lever the keys turn pages again; who came to it by keyboard keeps it. */
export function useKeysBack(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const giveBack = ({ detail }: MouseEvent) => {
      const held = document.activeElement
      // A click that a key makes has no count.
      if (detail > 0 && held?.matches(TAKES_KEYS) && root.current?.contains(held))
        root.current.focus({ preventScroll: true })
    }
    // First of all: what the click opens may take the focus for itself.
    addEventListener('click', giveBack, true)
    return () => removeEventListener('click', giveBack, true)
  }, [root])
}
