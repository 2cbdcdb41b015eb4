import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The folder of the checkout, or of what a packaged app holds. */
function rootAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootAbove(dirname(folder))
}

/** The page that a study is put into: a checkout makes it where its sources changed, a packaged app has it. */
export async function livingPage(): Promise<string> {
  const root = rootAbove(import.meta.dirname)
  const maker = join(root, 'scripts', 'living.mjs')
  if (!existsSync(maker)) return readFile(join(root, 'out', 'renderer', 'living.html'), 'utf8')
  const { livingPage } = await import(pathToFileURL(maker).href)
  return livingPage()
}
