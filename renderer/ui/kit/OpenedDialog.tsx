import type { ReactNode } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { isNarrow } from './isNarrow'
import type { Opened } from './opened'

interface Props {
  readonly opened: Opened
  readonly name: string
  readonly placement: 'bottom start' | 'bottom end' | 'right top'
  readonly className: string
  readonly children: ReactNode
}

/** A dialog beside the button it was opened by; in a window that has no room beside it, below or above it. */
export function OpenedDialog({ opened: { button, close }, name, placement, className, children }: Props) {
  const placed = placement === 'right top' && isNarrow() ? 'bottom end' : placement
  return (
    <Popover className="popover" placement={placed} triggerRef={button} isOpen onOpenChange={close}>
      <Dialog className={className} aria-label={name}>
        {children}
      </Dialog>
    </Popover>
  )
}
