import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { made, root } from './made.mjs'

const NAME = 'living.html'
const PAGE = 'renderer/living.html'
/** What stands before the app has started looks as in the page from a server. */
const SERVED = 'renderer/index.html'
const ICON = 'identity/levier.svg'
const page = made('living', NAME, [
  'package-lock.json',
  'scripts/rendererPlugins.mjs',
  'scripts/living.mjs',
  PAGE,
  SERVED,
  ICON,
])

/** What is not in it: what makes workbooks and decks is larger than all the rest, and its menus do without. */
const LEFT_OUT = [
  'xlsx/workbook.ts',
  'xlsx/all/workbook.ts',
  'table/tableWorkbook.ts',
  'pptx/deckOf.ts',
  'pptx/writeDeck.ts',
]

const leaveOut = (found) => ({
  name: 'leave-out',
  enforce: 'pre',
  load(id) {
    const left = LEFT_OUT.find((path) => id === join(root, 'models/exchange', path))
    if (left === undefined) return null
    found.add(left)
    return 'export const tableWorkbook = undefined'
  },
})

/** A worker runs the page's own script under a name that says what it is for: `renderer/living.ts` starts it. */
const workersWithin = {
  name: 'workers-within',
  enforce: 'pre',
  transform: (code) =>
    code.replace(
      /new Worker\(new URL\('.\/(.+)\.ts', import\.meta\.url\), \{ type: 'module' \}\)/g,
      "new Worker(ownScript, { name: '$1' })",
    ),
}

/** The typefaces stand in the script, which also puts them into charts that leave: their styles are not needed. */
const facesInScript = {
  name: 'faces-in-script',
  enforce: 'pre',
  load: (id) => (/@fontsource-variable[^?]*\.css$/.test(id) ? '' : null),
}

const sha256 = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What the page may do: run the two scripts that are in it. No file and no address is asked for anything. */
const policy = (scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(sha256).join(' ')}`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data: blob:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** Builds for readers whatever asks for it: a run of tests would get libraries as they are for their own developers. */
async function forReaders(build) {
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  try {
    return await build()
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  }
}

/** The script and the styles of the whole renderer. */
async function built(remember) {
  const [{ build }, { rendererPlugins }] = await Promise.all([import('vite'), import('./rendererPlugins.mjs')])
  const found = new Set()
  const { output } = await build({
    root: join(root, 'renderer'),
    configFile: false,
    mode: 'living',
    logLevel: 'error',
    plugins: [leaveOut(found), remember(), facesInScript, workersWithin, ...rendererPlugins()],
    build: {
      write: false,
      minify: true,
      cssCodeSplit: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      modulePreload: false,
      rolldownOptions: { input: join(root, 'renderer/living.ts'), output: { format: 'iife' } },
    },
  })
  const missing = LEFT_OUT.filter((path) => !found.has(path))
  if (missing.length > 0) throw new Error(`the living file leaves out what is not there: ${missing.join(', ')}`)
  const [code, styles] = [output.find(({ type }) => type === 'chunk'), output.find(({ type }) => type === 'asset')]
  if (output.length !== 2) throw new Error(`the living file is in pieces: ${output.map((each) => each.fileName)}`)
  return { code: code.code, styles: styles.source.toString() }
}

/** The page that an export puts a study into: the renderer in one file, made of the sources as they are. */
export async function livingPage() {
  const path =
    page.current() ??
    (await page.make(async (outDir, remember) => {
      const { code, styles } = await forReaders(() => built(remember))
      const shell = readFileSync(join(root, PAGE), 'utf8')
      const [, start] = /<script>(.*?)<\/script>/s.exec(shell)
      const [, before] = /<style>(.*?)<\/style>/s.exec(readFileSync(join(root, SERVED), 'utf8'))
      const put = {
        policy: policy([start, code]),
        icon: readFileSync(join(root, ICON)).toString('base64'),
        before,
        styles,
        app: gzipSync(code, { level: 9 }).toString('base64'),
      }
      mkdirSync(outDir, { recursive: true })
      writeFileSync(
        join(outDir, NAME),
        shell.replace(/\{\{(\w+)\}\}/g, (placeholder, name) => put[name] ?? placeholder),
      )
    }))
  return readFileSync(path, 'utf8')
}
