import { platform } from '../../platform/platform'
import { appStore } from '../appStore'

/** What says that the start page was left once: from then on the app begins where one works. */
const KEY = 'start'

/** Shows the start page in place of the screens; what is open stays open behind it. */
export const showStart = (): void => appStore.setState({ start: true })

/** Shows what is open. */
export const leaveStart = (): void => appStore.setState({ start: false })

/** Remembers that the start page was left, until told to stop. */
export function rememberStart(): () => void {
  const remember = ({ start }: { readonly start: boolean }): void => {
    if (!start && platform.recall(KEY) === null) platform.remember(KEY, 'left')
  }
  remember(appStore.getState())
  return appStore.subscribe((now, before) => {
    if (now.start !== before.start) remember(now)
  })
}
