import { join } from 'node:path'
import type { Options } from '@electron/packager'
import { carried } from '../../electron/cli/carried'
import { madeFolder } from '../icons'
import { addAssociation, documentTypes } from './association'
import { runtimeIn, setFuses } from './fuses'

export const NAME = 'Levier'

const BUILT = ['/out/main', '/out/preload', '/out/renderer']
const files = ['/package.json', '/LICENSE', ...BUILT, ...Object.values(carried).map((file) => `/node_modules/${file}`)]

/** Whether a path of the checkout, from its root on, belongs into the app: what was built and is read, and no source. */
export const belongs = (path: string): boolean =>
  files.some((file) => path === file || path.startsWith(`${file}/`) || file.startsWith(`${path}/`))

export interface Target {
  readonly platform: string
  readonly arch: string
}

export interface Places {
  /** the checkout, built */
  readonly root: string
  /** folder the packaged app is put into */
  readonly out: string
  readonly electronVersion: string
  /** folder of runtimes as they are published; without it they are downloaded */
  readonly zips?: string | undefined
}

/** What the packager is told. */
export function packagingOptions({ root, out, electronVersion, zips }: Places, { platform, arch }: Target): Options {
  return {
    dir: root,
    out,
    overwrite: true,
    platform,
    arch,
    electronVersion,
    ...(zips === undefined ? {} : { electronZipDir: zips }),
    name: NAME,
    executableName: NAME.toLowerCase(),
    // Its ending is the platform's.
    icon: join(madeFolder, 'levier'),
    ...(platform === 'darwin' ? { extraResource: [join(madeFolder, 'study.icns')] } : {}),
    appBundleId: 'app.levier',
    appCategoryType: 'public.app-category.business',
    asar: true,
    // Code needed at run time is in the bundles; files that are read are named one by one.
    prune: false,
    ignore: (path) => !belongs(path),
    extendInfo: documentTypes,
    // Before anything is signed, and on each half of what runs on two kinds of processor.
    afterExtract: [
      (folder, _version, forPlatform, forArch, done) =>
        void setFuses(runtimeIn(folder, forPlatform), forPlatform, forArch).then(() => done(), done),
    ],
    afterComplete: [
      (folder, _version, forPlatform, _arch, done) => void addAssociation(folder, forPlatform).then(() => done(), done),
    ],
  }
}
