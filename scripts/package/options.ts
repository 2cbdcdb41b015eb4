import type { Options } from '@electron/packager'
import { addAssociation, documentTypes } from './association'
import { runtimeIn, setFuses } from './fuses'

export const NAME = 'Levier'

/** Whether a path of the checkout, from its root on, belongs into the app: what was built, and no source. */
export const belongs = (path: string): boolean =>
  path === '' || path === '/package.json' || path === '/LICENSE' || path === '/out' || path.startsWith('/out/')

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
    appBundleId: 'app.levier',
    appCategoryType: 'public.app-category.business',
    asar: true,
    // Everything needed at run time is in the bundles.
    prune: false,
    ignore: (path) => !belongs(path),
    extendInfo: documentTypes,
    afterComplete: [
      (folder, _version, forPlatform, forArch, done) => {
        const finish = async () => {
          await setFuses(runtimeIn(folder, forPlatform, NAME), forPlatform, forArch)
          await addAssociation(folder, forPlatform)
        }
        finish().then(() => done(), done)
      },
    ],
  }
}
