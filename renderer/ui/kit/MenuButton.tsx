import type { ComponentProps, ReactNode } from 'react'
import { Menu, MenuTrigger, Popover } from 'react-aria-components'
import { PressButton } from './Button'

interface Props extends Pick<ComponentProps<typeof Menu>, 'onAction' | 'disabledKeys' | 'children'> {
  /** of the button and of its menu */
  readonly name: string
  /** what is seen of the button */
  readonly sign: ReactNode
  readonly look: ComponentProps<typeof PressButton>['look']
  readonly className?: string
  readonly placement: 'bottom start' | 'bottom end'
  readonly isDisabled?: boolean
}

/** A sign that opens a menu. */
export function MenuButton({ name, sign, look, className, placement, isDisabled = false, ...menu }: Props) {
  return (
    <MenuTrigger>
      <PressButton look={look} className={className} aria-label={name} isDisabled={isDisabled}>
        <span aria-hidden>{sign}</span>
      </PressButton>
      <Popover className="popover" placement={placement}>
        <Menu className="menu" aria-label={name} {...menu} />
      </Popover>
    </MenuTrigger>
  )
}
