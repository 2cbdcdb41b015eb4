import { type ComponentProps, useRef } from 'react'
import { Menu, Popover } from 'react-aria-components'
import type { Opened } from './opened'

interface Props extends Pick<ComponentProps<typeof Menu>, 'onAction' | 'disabledKeys' | 'children'> {
  readonly opened: Opened
  readonly placement: 'bottom start' | 'bottom end'
}

/** A menu beside the button it was opened by. */
export function OpenedMenu({ opened: { button, namedBy, at, close }, placement, ...menu }: Props) {
  const list = useRef<HTMLDivElement>(null)
  return (
    <Popover
      className="popover"
      placement={placement}
      triggerRef={button}
      scrollRef={list}
      aria-labelledby={namedBy}
      isOpen
      onOpenChange={close}
    >
      <Menu className="menu" ref={list} aria-labelledby={namedBy} autoFocus={at ?? true} onClose={close} {...menu} />
    </Popover>
  )
}
