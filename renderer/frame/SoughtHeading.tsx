import { type ComponentProps, useRef } from 'react'
import type { Sought } from '../app/view/sought'
import { useSought } from './useSought'

interface Props extends Omit<ComponentProps<'h2'>, 'ref' | 'tabIndex'> {
  readonly sought: Sought | readonly Sought[]
  /** h3 for a part of a section, which comes into sight without it */
  readonly level?: 'h2' | 'h3'
}

const sectionOf = (heading: HTMLElement): Element | null => heading.closest('section')

/** A heading that takes the focus, and brings its section into sight, when one is led to it from elsewhere. */
export function SoughtHeading({ sought, level: Level = 'h2', ...rest }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useSought(sought, heading, Level === 'h2' ? sectionOf : undefined)
  return <Level ref={heading} tabIndex={-1} {...rest} />
}
