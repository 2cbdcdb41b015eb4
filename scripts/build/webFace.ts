import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { colourTokens } from '../tokens'

const icon = (file: string): Buffer => readFileSync(new URL(`../../identity/made/${file}`, import.meta.url))

/** Where the page looks for its service worker and its manifest: they have no digest in their names. */
export const WORKER = 'service-worker'
const MANIFEST = 'manifest.json'
/** Files that few visitors ask for and that weigh: kept in the browser once they were asked for. */
const LATER = ['living.html']

const ICONS = [
  { file: 'levier-192.png', sizes: '192x192', purpose: 'any' },
  { file: 'levier-512.png', sizes: '512x512', purpose: 'any' },
  { file: 'maskable-512.png', sizes: '512x512', purpose: 'maskable' },
] as const

/** How a browser installs the page as an app; all addresses from where it stands, under whatever path that is. */
function manifest(addressOf: (file: string) => string): string {
  const paper = colourTokens.find(({ name }) => name === 'paper')?.light
  const icons = ICONS.map(({ file, sizes, purpose }) => ({ src: addressOf(file), sizes, type: 'image/png', purpose }))
  return JSON.stringify({
    name: 'Levier',
    short_name: 'Levier',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons,
  })
}

/** Tells the service worker in a built folder of its files: each as a browser checks it, and the digest of them all. */
export function tellWorker(folder: string, names: readonly string[]): void {
  const digests = [...names].sort().map((name) => {
    const digest = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('base64')
    return [name === 'index.html' ? './' : name, `sha256-${digest}`] as const
  })
  const digest = createHash('sha256').update(JSON.stringify(digests)).digest('hex')
  const listed = (later: boolean) => Object.fromEntries(digests.filter(([name]) => LATER.includes(name) === later))
  const built = { digest, files: listed(false), later: listed(true) }
  const worker = join(folder, `${WORKER}.js`)
  const code = readFileSync(worker, 'utf8').replace(/^self\.built=.*\n/, '')
  writeFileSync(worker, `self.built=${JSON.stringify(built)}\n${code}`)
}

/** Makes of the built page one that can be installed and kept: its manifest, and the list its service worker keeps. */
export const webFace: Plugin = {
  name: 'web-face',
  apply: 'build',
  transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` }, injectTo: 'head' }],
  generateBundle() {
    const addressOf = (file: string): string =>
      this.getFileName(this.emitFile({ type: 'asset', name: file, source: icon(file) }))
    this.emitFile({ type: 'asset', fileName: MANIFEST, source: manifest(addressOf) })
  },
  // What is counted is what was written, after every other plugin has changed what it would.
  writeBundle({ dir = '' }, bundle) {
    tellWorker(
      dir,
      Object.keys(bundle).filter((name) => name !== `${WORKER}.js`),
    )
  },
}
