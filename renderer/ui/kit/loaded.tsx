import { type ComponentType, type FunctionComponent, use } from 'react'
import { otherWordsLoaded } from '../words'
import { forgetFailedLoads, loadOnce } from './loadOnce'

/** A component whose code may be loaded before it is shown. What fails then is tried anew, and told, when it is. */
export interface LoadedComponent<Props> extends FunctionComponent<Props> {
  readonly ahead: () => Promise<void>
}

/**
 * A component whose code is loaded when it is first shown. Unlike one of React's own `lazy`, it can be tried again
 * after its code could not be loaded: Chromium asks for such a module anew since 156 (WHATWG HTML, pull request 10327).
 * Where an older one does not, the page is reloaded, as it says.
 *
 * @param pick the component of the module
 * @param words what else it waits for: the words of other screens than the first
 */
export function loaded<Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
  words: () => Promise<void> = otherWordsLoaded,
): LoadedComponent<Props> {
  let there: ComponentType<Props> | null = null
  const code = loadOnce(async () => {
    const [module] = await Promise.all([load(), words()])
    there = pick(module)
    return there
  })
  function Loaded(props: Props) {
    // React waits for a promise even where it is fulfilled: what was loaded ahead is shown at once.
    const Shown = there ?? use(code())
    return <Shown {...props} />
  }
  return Object.assign(Loaded, { ahead: () => code().then(() => undefined, forgetFailedLoads) })
}
