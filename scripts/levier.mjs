#!/usr/bin/env node
import { existsSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { currentBundle, makeBundle } from './bundle.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The program, made anew where there is none of the sources as they are, or where packages are missing. */
async function program() {
  const current = existsSync(join(root, 'node_modules', '.levier-installed')) ? currentBundle() : null
  if (current !== null) return current
  await import('./install.mjs')
  return makeBundle()
}

// From Node 22 on the compiled code is kept between calls.
module.enableCompileCache?.(join(root, 'out', 'compiled'))
await import(pathToFileURL(await program()).href)
