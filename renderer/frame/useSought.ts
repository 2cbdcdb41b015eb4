import './sought.css'
import { type RefObject, useEffect } from 'react'
import { useStore } from 'zustand'
import { endSeeking, type Sought, soughtStore } from '../app/view/sought'

const itself = (element: HTMLElement): Element | null => element

/**
 * Gives an element the focus, and brings it into sight, when one is led to it from elsewhere.
 *
 * @param partOf what is brought into sight with it
 */
export function useSought(
  sought: Sought | readonly Sought[],
  element: RefObject<HTMLElement | null>,
  partOf = itself,
): void {
  const wanted = useStore(soughtStore, (state) => state.sought !== null && [sought].flat().includes(state.sought))
  useEffect(() => {
    if (!wanted) return
    const reached = element.current
    const part = reached && partOf(reached)
    part?.scrollIntoView({ block: 'start' })
    reached?.focus({ preventScroll: true })
    // What comes later above it does not push it out of sight while it has the focus.
    const kept = new ResizeObserver(() => part?.scrollIntoView({ block: 'start' }))
    if (part?.parentElement) kept.observe(part.parentElement)
    reached?.addEventListener('blur', () => kept.disconnect(), { once: true })
    endSeeking()
  }, [wanted, element, partOf])
}
