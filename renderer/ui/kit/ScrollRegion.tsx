import './scrollFade.css'
import type { ReactNode } from 'react'

interface Props {
  /** its name, or the id of the heading that names it */
  readonly label: string | { readonly id: string }
  readonly className: string
  readonly children: ReactNode
}

/** Something that scrolls on its own: the keyboard reaches it, and assistive technology names it. */
export function ScrollRegion({ label, className, children }: Props) {
  const named = typeof label === 'string' ? { 'aria-label': label } : { 'aria-labelledby': label.id }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be focusable (WCAG 2.1.1)
    <section className={`scroll-region ${className}`} tabIndex={0} data-scrolls {...named}>
      {children}
    </section>
  )
}
