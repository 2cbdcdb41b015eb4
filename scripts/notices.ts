import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { collectNotices, type Notices, toldBundles } from './notices/collect'

const root = join(import.meta.dirname, '..')
const HEAD = '// Written by `npm run notices` from what the builds put into the app. Do not edit.\n'

const { license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { license: string }

/** The files of the notices, by their path from the root on: the names for all that leaves the app, the texts for its box. */
export const noticeFiles = ({ packages, texts }: Notices): Readonly<Record<string, string>> => ({
  'shared/notices/packages.generated.ts': `${HEAD}
import type { CarriedPackage } from './licences'

export const ownLicence = ${JSON.stringify(license)}

export const carriedPackages: readonly CarriedPackage[] = ${JSON.stringify(packages, null, 1)}
`,
  'renderer/frame/about/licenceTexts.generated.ts': `${HEAD}
/** Licences as their authors wrote them, with the packages they are of. */
export const licenceTexts: readonly { readonly packages: readonly string[]; readonly text: string }[] = ${JSON.stringify(texts, null, 1)}
`,
})

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const notices = collectNotices(root, Object.values(toldBundles(root)))
  for (const refused of notices.refused) console.error(`not to be carried: ${refused}`)
  if (notices.refused.length > 0) process.exit(1)
  for (const [file, text] of Object.entries(noticeFiles(notices))) writeFileSync(join(root, file), text)
}
