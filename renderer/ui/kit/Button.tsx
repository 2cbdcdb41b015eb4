import './button.css'
import type { ComponentProps } from 'react'

/**
 * A word in a sentence, the main thing to do, one among others, a choice in sight, a sign alone, what stands in the
 * header, and what can be done with a chart.
 */
type Look = 'linkish' | 'primary' | 'boxed' | 'pill' | 'icon' | 'header-action' | 'card-action'

export interface Looks {
  readonly look: Look
  /** where it stands in its surroundings */
  readonly className?: string | undefined
}

export const looksOf = ({ look, className = '' }: Looks): string => `${look} ${className}`.trim()

export function Button({ look, className, ...rest }: ComponentProps<'button'> & Looks) {
  return <button type="button" className={looksOf({ look, className })} {...rest} />
}
