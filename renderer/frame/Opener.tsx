import {
  type ComponentProps,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { useStore } from 'zustand'
import { appStore } from '../app/appStore'
import { whenTouched } from '../app/whenTouched'
import type { Opened } from '../ui/kit/opened'
import { Guarded } from './faults/Guarded'

interface Props extends Pick<ComponentProps<'button'>, 'className' | 'aria-label' | 'disabled' | 'children'> {
  readonly opens: 'menu' | 'dialog'
  /** loads what it opens */
  readonly ahead: () => Promise<void>
  readonly content: (opened: Opened) => ReactNode
}

/** Where each key that opens a menu begins in it. */
const ENTRY: Readonly<Record<string, 'first' | 'last'>> = {
  Enter: 'first',
  ' ': 'first',
  ArrowDown: 'first',
  ArrowUp: 'last',
}

/**
 * Whether what was opened was left by pointer: then the focus that comes back to the button is not shown, which a browser
 * does for any focus that a script gives.
 */
function useLeftByPointer(isOpen: boolean) {
  const [byPointer, setByPointer] = useState(false)
  useEffect(() => {
    if (!isOpen) return
    const note = ({ type }: Event) => setByPointer(type === 'pointerdown')
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, note, true)
    return () => {
      for (const type of ['pointerdown', 'keydown']) removeEventListener(type, note, true)
    }
  }, [isOpen])
  return { 'data-pointed': byPointer || undefined, onBlur: () => setByPointer(false) }
}

/**
 * A button that opens a menu or a dialog beside it. Their code is not what the first screen waits for: where one works
 * it comes at the first sign that somebody is there, and on the start page when the button is reached. A press before that is kept.
 */
export function Opener({ opens, ahead, content, ...button }: Props) {
  const id = useId()
  const self = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<Pick<Opened, 'at'> | null>(null)
  const start = useStore(appStore, (state) => state.start)
  const close = () => setOpen(null)
  const leftBy = useLeftByPointer(open !== null)
  useEffect(() => (start ? undefined : whenTouched(ahead)), [start, ahead])
  const onMouseDown = (event: MouseEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return
    // Otherwise it would take the focus back from what it opens.
    event.preventDefault()
    event.currentTarget.focus()
    setOpen({ at: null })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // What is still loading is given up as what is open is left.
    if (event.key === 'Escape') close()
    const at = ENTRY[event.key]
    if (!at || (opens === 'dialog' && event.key.startsWith('Arrow'))) return
    // A click made by key would pass for one of a screen reader.
    event.preventDefault()
    setOpen({ at })
  }
  return (
    <>
      <button
        type="button"
        {...button}
        {...leftBy}
        ref={self}
        id={id}
        aria-haspopup={opens === 'menu' ? 'menu' : undefined}
        aria-expanded={open !== null}
        onPointerEnter={ahead}
        onFocus={ahead}
        onMouseDown={onMouseDown}
        onKeyDown={onKeyDown}
        // By mouse or by key it is open by now: a screen reader clicks without.
        onClick={() => setOpen((already) => already ?? { at: 'first' })}
      />
      {open && <Guarded leave={close}>{content({ button: self, namedBy: id, ...open, close })}</Guarded>}
    </>
  )
}
