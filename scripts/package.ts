import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { packager } from '@electron/packager'
import { packagingOptions } from './package/options'

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    platform: { type: 'string', default: process.platform },
    arch: { type: 'string', default: process.arch },
    out: { type: 'string', default: join(root, 'dist') },
    zips: { type: 'string' },
  },
})

// The desktop app as one hands it on: the runtime, fuses set, with the built app in it.
const { version } = createRequire(import.meta.url)('electron/package.json') as { version: string }
const places = { root, out: values.out, electronVersion: version, zips: values.zips }
for (const folder of await packager(packagingOptions(places, values))) console.log(folder)
