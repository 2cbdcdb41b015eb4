import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Translate } from '#shared/i18n/translator'
import { systemChromium } from './systemChromium'

const LONGEST_MS = 120_000

/**
 * Prints an HTML page to PDF with a browser of this machine.
 *
 * @throws an Error that says so where there is no browser, or where it fails
 */
export async function printPdf(html: string, t: Translate): Promise<Uint8Array> {
  const browser = systemChromium()
  if (browser === null) throw new Error(t('report:cli.noBrowser'))
  const folder = await mkdtemp(join(tmpdir(), 'levier-print-'))
  try {
    const page = join(folder, 'report.html')
    const pdf = join(folder, 'report.pdf')
    await writeFile(page, html)
    const words = [
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${join(folder, 'profile')}`,
      // The superuser, as in a container, gets no sandbox; the page is ours and nothing runs in it.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ]
    await promisify(execFile)(browser, words, { timeout: LONGEST_MS })
    return await readFile(pdf)
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    throw new Error(t('report:cli.printFailed', { path: browser, reason }))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
