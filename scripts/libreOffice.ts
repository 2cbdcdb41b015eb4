import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installDebianPackage, onPath } from './debian'

/** The path of a LibreOffice that is there, or null. */
export function findLibreOffice(): string | null {
  const given = process.env.LEVIER_LIBREOFFICE
  if (given && existsSync(given)) return given
  return onPath('soffice') ?? onPath('libreoffice')
}

/** Whether a LibreOffice opens slides, too: Debian has Impress as a package of its own. */
export const opensSlides = (program: string): boolean =>
  process.platform !== 'linux' || existsSync(join(dirname(realpathSync(program)), 'libsdlo.so'))

/**
 * A LibreOffice to recalculate workbooks and to open slides with: the one that is there, else Debian's; null where neither
 * can be had.
 */
export function ensureLibreOffice(): string | null {
  if (!findLibreOffice()) installDebianPackage('libreoffice-calc')
  const found = findLibreOffice()
  if (found && !opensSlides(found)) installDebianPackage('libreoffice-impress')
  return found
}

/** A start, and a workbook, that take longer hang: no measure of a busy machine. */
const HANGS_MS = 600_000
const HANGS_EACH_MS = 20_000

const setting = (path: string, name: string, value: string): string =>
  `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`

/** Recalculation 0: what a workbook's cells held before is not believed. */
const profileOf = (locale: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${setting('Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0')}
${setting('Setup/L10N', 'ooSetupSystemLocale', locale)}
</oor:items>
`

/**
 * Opens workbooks in LibreOffice, recalculates every cell and saves them again.
 *
 * @param folder where the results go, under the workbooks' own names
 * @param locale of the spreadsheet's user: how it writes numbers and what parts arguments
 * @returns their paths, in order
 * @throws when LibreOffice fails, or hangs: takes longer than ten minutes and twenty seconds for each
 */
export function recalculate(
  program: string,
  workbooks: readonly string[],
  folder: string,
  locale = 'en-GB',
): readonly string[] {
  const profile = mkdtempSync(join(tmpdir(), 'levier-libreoffice-'))
  try {
    mkdirSync(join(profile, 'user'))
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), profileOf(locale))
    const user = `-env:UserInstallation=${pathToFileURL(profile).href}`
    execFileSync(program, [user, '--headless', '--convert-to', 'xlsx', '--outdir', folder, ...workbooks], {
      stdio: 'ignore',
      timeout: HANGS_MS + HANGS_EACH_MS * workbooks.length,
    })
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
  return workbooks.map((workbook) => {
    const made = join(folder, `${basename(workbook, extname(workbook))}.xlsx`)
    if (!existsSync(made)) throw new Error(`LibreOffice made nothing of ${workbook}`)
    return made
  })
}
