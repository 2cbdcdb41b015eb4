import './button.css'
import type { ComponentProps } from 'react'
import { Button as AriaButton } from 'react-aria-components'

/**
 * A word in a sentence, the main thing to do, one among others, a choice in sight, a sign alone, what stands in the
 * header, and what can be done with a chart.
 */
type Look = 'linkish' | 'primary' | 'boxed' | 'pill' | 'icon' | 'header-action' | 'card-action'

interface Looks {
  readonly look: Look
  /** where it stands in its surroundings */
  readonly className?: string | undefined
}

const classes = ({ look, className = '' }: Looks): string => `${look} ${className}`.trim()

export function Button({ look, className, ...rest }: ComponentProps<'button'> & Looks) {
  return <button type="button" className={classes({ look, className })} {...rest} />
}

/** A button that opens a menu or a dialog, or stands in one. */
export function PressButton({
  look,
  className,
  ...rest
}: Omit<ComponentProps<typeof AriaButton>, 'className'> & Looks) {
  return <AriaButton className={classes({ look, className })} {...rest} />
}
