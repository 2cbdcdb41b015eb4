import type { ComponentProps } from 'react'
import { Menu, MenuTrigger, Popover } from 'react-aria-components'
import { PressButton } from './Button'
import { Icon, type IconName } from './Icon'

interface Props extends Pick<ComponentProps<typeof Menu>, 'onAction' | 'disabledKeys' | 'children'> {
  /** of the button and of its menu */
  readonly name: string
  /** what is seen of the button */
  readonly icon: IconName
  readonly look: ComponentProps<typeof PressButton>['look']
  readonly className?: string
  readonly placement: 'bottom start' | 'bottom end'
  readonly isDisabled?: boolean
}

/** A sign that opens a menu. */
export function MenuButton({ name, icon, look, className, placement, isDisabled = false, ...menu }: Props) {
  return (
    <MenuTrigger>
      <PressButton look={look} className={className} aria-label={name} isDisabled={isDisabled}>
        <Icon name={icon} />
      </PressButton>
      <Popover className="popover" placement={placement}>
        <Menu className="menu" aria-label={name} {...menu} />
      </Popover>
    </MenuTrigger>
  )
}
