import { chmod, copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { madeFolder } from '../icons'

const TYPE = 'application/x-levier'
const NAME = 'Levier study'

/** What an app's Info.plist says of the files it opens: the system then knows them by itself. */
export const documentTypes = {
  CFBundleDocumentTypes: [
    {
      CFBundleTypeName: NAME,
      CFBundleTypeIconFile: 'study.icns',
      CFBundleTypeRole: 'Editor',
      LSHandlerRank: 'Owner',
      LSItemContentTypes: ['app.levier.study'],
    },
  ],
  UTExportedTypeDeclarations: [
    {
      UTTypeIdentifier: 'app.levier.study',
      UTTypeDescription: NAME,
      UTTypeIconFile: 'study.icns',
      UTTypeConformsTo: ['public.json'],
      UTTypeTagSpecification: { 'public.filename-extension': ['levier'], 'public.mime-type': [TYPE] },
    },
  ],
} as const

/** What a Linux desktop is told of the files: their type, by their ending. */
export const MIME = `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${TYPE}">
    <comment>${NAME}</comment>
    <sub-class-of type="application/json"/>
    <glob pattern="*.levier"/>
  </mime-type>
</mime-info>
`

/** The entry of a Linux desktop's menu; `program` is a path, quoted where it may hold a space. */
export const desktopEntry = (program: string): string => `[Desktop Entry]
Type=Application
Name=Levier
Exec=${program} %f
Icon=levier
Categories=Office;
MimeType=${TYPE};
`

const ON_LINUX = `#!/bin/sh
# Makes .levier files open in this copy of Levier, for the present user.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
data=\${XDG_DATA_HOME:-"$HOME/.local/share"}
apps="$data/icons/hicolor/512x512/apps"
types="$data/icons/hicolor/256x256/mimetypes"
mkdir -p "$data/mime/packages" "$data/applications" "$apps" "$types"
cp "$here/levier-mime.xml" "$data/mime/packages/levier.xml"
cp "$here/levier.png" "$apps/levier.png"
cp "$here/study.png" "$types/application-x-levier.png"
cat > "$data/applications/levier.desktop" <<END
${desktopEntry('"$here/levier"')}END
update-mime-database "$data/mime"
update-desktop-database "$data/applications"
xdg-mime default levier.desktop ${TYPE}
`

const ON_WINDOWS = `@echo off
rem Makes .levier files open in this copy of Levier, for the present user.
reg add "HKCU\\Software\\Classes\\.levier" /ve /d "Levier.Study" /f
reg add "HKCU\\Software\\Classes\\Levier.Study" /ve /d "${NAME}" /f
reg add "HKCU\\Software\\Classes\\Levier.Study\\DefaultIcon" /ve /d "%~dp0study.ico" /f
reg add "HKCU\\Software\\Classes\\Levier.Study\\shell\\open\\command" /ve /d "\\"%~dp0levier.exe\\" \\"%%1\\"" /f
`

/** Lays a script beside a packaged app that makes study files open in it; macOS needs none. */
export async function addAssociation(folder: string, platform: string): Promise<void> {
  if (platform === 'linux') {
    const script = join(folder, 'associate.sh')
    await writeFile(join(folder, 'levier-mime.xml'), MIME)
    await copyFile(join(madeFolder, 'levier-512.png'), join(folder, 'levier.png'))
    await copyFile(join(madeFolder, 'study-256.png'), join(folder, 'study.png'))
    await writeFile(script, ON_LINUX)
    await chmod(script, 0o755)
  }
  if (platform === 'win32') {
    await copyFile(join(madeFolder, 'study.ico'), join(folder, 'study.ico'))
    await writeFile(join(folder, 'associate.cmd'), ON_WINDOWS.replaceAll('\n', '\r\n'))
  }
}
