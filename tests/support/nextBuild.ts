import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tellWorker, WORKER } from '../../scripts/build/webFace'

/** What says that a page is of the next build. */
export const NEXT = 'data-next-build'

/**
 * Makes a built page in its place the one that a next build would make, whose code of one screen is another: that file is
 * gone, and the same under another name.
 */
export function nextBuild(folder: string, screen: string): void {
  const assets = join(folder, 'assets')
  const file = readdirSync(assets).find((name) => name.startsWith(`${screen}-`) && name.endsWith('.js')) ?? ''
  const [was, now] = [file, `${screen}-nextnext.js`]
  for (const name of readdirSync(assets).filter((each) => each.endsWith('.js'))) {
    const code = readFileSync(join(assets, name), 'utf8')
    if (code.includes(was)) writeFileSync(join(assets, name), code.replaceAll(was, now))
  }
  renameSync(join(assets, was), join(assets, now))
  const page = join(folder, 'index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace('<html ', `<html ${NEXT} `))
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== `${WORKER}.js`)
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
  tellWorker(folder, names)
}
