import { type ComponentType, use } from 'react'
import { importAgain } from './importAgain'
import { loadOnce } from './loadOnce'

/**
 * A component whose code is loaded when it is first shown. Unlike one of React's own `lazy`, it can be tried again
 * after its code could not be loaded.
 *
 * @param pick the component of the module
 */
export function loaded<Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
): ComponentType<Props> {
  const fetched = importAgain(load)
  const code = loadOnce(() => fetched().then(pick))
  return function Loaded(props: Props) {
    const Shown = use(code())
    return <Shown {...props} />
  }
}
