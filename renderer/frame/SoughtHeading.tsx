import { type ComponentProps, useRef } from 'react'
import type { Sought } from '../app/view/sought'
import { useSought } from './useSought'

interface Props extends Omit<ComponentProps<'h2'>, 'ref' | 'tabIndex'> {
  readonly sought: Sought
}

const sectionOf = (heading: HTMLElement): Element | null => heading.closest('section')

/** A heading that takes the focus, and brings its section into sight, when one is led to it from elsewhere. */
export function SoughtHeading({ sought, ...rest }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useSought(sought, heading, sectionOf)
  return <h2 ref={heading} tabIndex={-1} {...rest} />
}
