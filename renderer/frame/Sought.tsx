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
    heading.current?.closest('section')?.scrollIntoView({ block: 'start' })
    heading.current?.focus({ preventScroll: true })
    endSeeking()
  }, [wanted])
  return <h2 ref={heading} tabIndex={-1} {...rest} />
}
