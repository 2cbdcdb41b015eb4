import { join } from 'node:path'
import { makeModelPackage, packModelPackage } from './modelPackage'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'out/levier-model')

// The model as a package that other programs import: no interface, no Node.
await makeModelPackage(folder)
console.log(packModelPackage(folder, join(root, 'dist')))
