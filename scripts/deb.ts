import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeDeb } from './package/deb'

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    arch: { type: 'string', default: process.arch },
    out: { type: 'string', default: join(root, 'dist') },
    into: { type: 'string', default: join(root, 'dist') },
  },
})

// The Debian package of what `npm run package` has made for Linux.
const { version, description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string
  description: string
}
console.log(
  makeDeb(join(values.out, `Levier-linux-${values.arch}`), values.arch, values.into, { version, description }),
)
