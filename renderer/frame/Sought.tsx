import './sought.css'
import { type ComponentProps, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { endSeeking, type SoughtHeading, soughtStore } from '../app/view/sought'

interface Props extends Omit<ComponentProps<'h2'>, 'ref' | 'tabIndex'> {
  readonly sought: SoughtHeading
}

/** A heading that takes the focus, and brings its section into sight, when one is led to it from elsewhere. */
export function Sought({ sought, ...rest }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const wanted = useStore(soughtStore, (state) => state.heading === sought)
  useEffect(() => {
    if (!wanted) return
    const [reached, section] = [heading.current, heading.current?.closest('section')]
    section?.scrollIntoView({ block: 'start' })
    reached?.focus({ preventScroll: true })
    // What comes later above it does not push it out of sight while it has the focus.
    const kept = new ResizeObserver(() => section?.scrollIntoView({ block: 'start' }))
    if (section?.parentElement) kept.observe(section.parentElement)
    reached?.addEventListener('blur', () => kept.disconnect(), { once: true })
    endSeeking()
  }, [wanted])
  return <h2 ref={heading} tabIndex={-1} {...rest} />
}
