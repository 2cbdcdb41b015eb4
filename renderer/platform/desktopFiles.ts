import type { DesktopBridge } from '#shared/ipc/contract'
import type { Files } from './files'

/** The desktop app's files: the bridge as it is. */
export const desktopFiles = (bridge: DesktopBridge): Files => ({ ...bridge, asksOnClose: true, canReopen: true })
