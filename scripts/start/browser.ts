import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { servePage } from './servePage'

function openBrowser(address: string): void {
  const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] } as Record<string, string[]>
  const [command = 'xdg-open', ...args] = openers[process.platform] ?? []
  // Without a browser to open, the printed address is all there is to do.
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}

/** Serves the built page to this machine alone, and opens it where there is a display. */
export async function serveBrowser(root: string, hasDisplay: boolean): Promise<void> {
  const { address } = await servePage(join(root, 'out', 'renderer'), 4173)
  console.log(`Levier is at ${address} (Ctrl+C ends it)`)
  if (hasDisplay) openBrowser(address)
}
