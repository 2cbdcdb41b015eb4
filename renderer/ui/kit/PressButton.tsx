import type { ComponentProps } from 'react'
import { Button } from 'react-aria-components'
import { type Looks, looksOf } from './Button'

/**
 * A button in a dialog or in what opens beside a button: a key that was pressed before it came presses it no more. It is
 * loaded with them, and stands nowhere else.
 */
export function PressButton({ look, className, ...rest }: Omit<ComponentProps<typeof Button>, 'className'> & Looks) {
  return <Button className={looksOf({ look, className })} {...rest} />
}
