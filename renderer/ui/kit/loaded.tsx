import { type ComponentType, use } from 'react'
import { loadOnce } from './loadOnce'

/**
 * A component whose code is loaded when it is first shown. Unlike one of React's own `lazy`, it can be tried again
 * after its code could not be loaded.
 */
export function loaded<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const code = loadOnce(load)
  return function Loaded(props: Props) {
    const Shown = use(code())
    return <Shown {...props} />
  }
}
