import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { madeFolder } from '../icons'
import { desktopEntry, MIME } from './association'

/** What Electron needs of the system, under the names of Debian and of recent Ubuntu. */
const DEPENDS = [
  'libasound2 | libasound2t64',
  'libatk-bridge2.0-0 | libatk-bridge2.0-0t64',
  'libatspi2.0-0 | libatspi2.0-0t64',
  'libcups2 | libcups2t64',
  'libgbm1',
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libxkbcommon0',
  'desktop-file-utils',
  'shared-mime-info',
  'xdg-utils',
]

/** Debian's name of an architecture; Node's where they are the same. */
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64', ia32: 'i386', armv7l: 'armhf' }

export interface Release {
  readonly version: string
  readonly description: string
}

/**
 * Makes a Debian package of a packaged app. Everything is in files of the package, so that taking it out leaves none of
 * it: menus and types are known by the triggers of the system, and no script of ours runs as root.
 *
 * @param app the folder of the packaged app
 * @param arch as Node names it
 * @param out the folder for the package
 * @returns the path of the package
 */
export function makeDeb(app: string, arch: string, out: string, { version, description }: Release): string {
  const architecture = ARCHITECTURES[arch] ?? arch
  const tree = mkdtempSync(join(tmpdir(), 'levier-deb-'))
  const at = (path: string): string => {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    return join(tree, path)
  }
  try {
    cpSync(app, at('opt/levier'), { recursive: true, verbatimSymlinks: true })
    // What makes files open in a copy that was only unpacked.
    for (const name of ['associate.sh', 'levier-mime.xml', 'levier.png', 'study.png'])
      rmSync(join(tree, 'opt/levier', name), { force: true })
    const sandbox = join(tree, 'opt/levier/chrome-sandbox')
    if (existsSync(sandbox)) chmodSync(sandbox, 0o4755)
    symlinkSync('../../opt/levier/levier', at('usr/bin/levier'))
    writeFileSync(at('usr/share/applications/levier.desktop'), desktopEntry('/usr/bin/levier'))
    writeFileSync(at('usr/share/mime/packages/levier.xml'), MIME)
    const icons = 'usr/share/icons/hicolor'
    copyFileSync(join(madeFolder, 'levier-512.png'), at(`${icons}/512x512/apps/levier.png`))
    copyFileSync(join(madeFolder, 'study-256.png'), at(`${icons}/256x256/mimetypes/application-x-levier.png`))
    copyFileSync(join(madeFolder, '..', '..', 'LICENSE'), at('usr/share/doc/levier/copyright'))
    const control = [
      'Package: levier',
      `Version: ${version}`,
      `Architecture: ${architecture}`,
      'Maintainer: The authors of Levier',
      'Section: science',
      'Priority: optional',
      `Depends: ${DEPENDS.join(', ')}`,
      `Description: ${description}`,
    ]
    writeFileSync(at('DEBIAN/control'), `${control.join('\n')}\n`)
    // Whatever the umask of who builds it is, everybody may read it.
    execFileSync('chmod', ['-R', 'u=rwX,go=rX', ...['opt', 'usr', 'DEBIAN'].map((each) => join(tree, each))])
    if (existsSync(sandbox)) chmodSync(sandbox, 0o4755)
    mkdirSync(out, { recursive: true })
    const file = join(out, `levier_${version}_${architecture}.deb`)
    execFileSync('dpkg-deb', ['--root-owner-group', '-Zxz', '--build', tree, file], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return file
  } finally {
    rmSync(tree, { recursive: true, force: true })
  }
}
