import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { Screen } from '../app/view/screens'
import { keepScrolled, scrolledOf } from '../app/view/scrolled'
import { soughtStore } from '../app/view/sought'

interface Props {
  readonly screen: Screen
  readonly children: ReactNode
}

/** What a reader does that is not to be undone by a screen that still grows. */
const TAKES_OVER = ['wheel', 'pointerdown', 'keydown'] as const

/** Shows a screen as far down as it was left. Screens scroll in their outermost element. */
export function KeptScroll({ screen, children }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const left = scrolledOf(screen)
    const frame = place.current
    if (!frame || left === 0 || soughtStore.getState().sought !== null) return
    const ended = new AbortController()
    const goThere = () => {
      const shown = frame.firstElementChild
      if (!shown) return
      shown.scrollTop = left
      if (Math.abs(shown.scrollTop - left) < 1) ended.abort()
    }
    // Its code may still be loading, and what is computed comes later.
    const grown = new MutationObserver(goThere)
    ended.signal.addEventListener('abort', () => grown.disconnect())
    grown.observe(frame, { childList: true, subtree: true })
    for (const act of TAKES_OVER) addEventListener(act, () => ended.abort(), { capture: true, signal: ended.signal })
    goThere()
    return () => ended.abort()
  }, [screen])
  return (
    <div
      className="kept-scroll"
      ref={place}
      onScrollCapture={({ target }) => {
        if (target instanceof Element && target === place.current?.firstElementChild)
          keepScrolled(screen, target.scrollTop)
      }}
    >
      {children}
    </div>
  )
}
