import { files } from '../../platform/platform'
import { tellRejection } from '../faults'
import { whenPainted } from '../whenPainted'

type WatchFiles = typeof import('./watchFiles')
let there: WatchFiles | null = null

async function load(): Promise<WatchFiles> {
  there ??= await import('./watchFiles')
  return there
}

/**
 * Has studies opened and kept: the code for it comes after the first screen, which waits for none of it. A command that is
 * given before, by key or by the desktop's menu, waits until it is there.
 *
 * @returns stops it
 */
export function watchFilesLater(): () => void {
  const leave = files.onCommand((command) => {
    if (there) there.obey(command)
    else tellRejection(load().then(({ obey }) => obey(command)))
  })
  const stop = whenPainted(async () => {
    const { watchFiles } = await load()
    watchFiles()
    return undefined
  })
  return () => {
    leave()
    stop()
  }
}
