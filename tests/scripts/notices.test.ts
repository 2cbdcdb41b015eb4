import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toldFolder, toldPackages } from '../../scripts/build/toldPackages.mjs'
import { noticeFiles } from '../../scripts/notices'
import { collectNotices, toldBundles } from '../../scripts/notices/collect'

const root = join(import.meta.dirname, '..', '..')

describe('what the builds of this checkout put into the app', () => {
  beforeAll(() => {
    // `npm test` has just built it.
    const missing = ['main', 'preload', 'renderer', 'cli'].some(
      (part) => !existsSync(join(toldFolder(root), `${part}.json`)),
    )
    if (!missing) return
    const run = (...words: string[]) => spawnSync(process.execPath, words, { cwd: root })
    run('node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'error')
    rmSync(join(root, 'out', 'cli'), { recursive: true, force: true })
    run('scripts/levier.mjs', '--version')
  })

  const namesIn = (part: string): readonly string[] =>
    (toldBundles(root)[part]?.folders ?? []).map((folder) => folder.replace(/^.*node_modules\//, ''))

  it('is told by each of them, workers and typefaces included', () => {
    expect(namesIn('main')).toEqual(expect.arrayContaining(['zod', 'exceljs', 'hyparquet-writer']))
    expect(namesIn('cli')).toEqual(expect.arrayContaining(['zod', 'exceljs', 'hyparquet-writer']))
    expect(namesIn('renderer')).toEqual(
      expect.arrayContaining(['react', 'comlink', '@fontsource-variable/inter', 'exceljs', 'pptxgenjs', 'pako']),
    )
    expect(namesIn('preload'), 'a preload stands alone').toEqual([])
  })

  it('is all under licences that are allowed, and is what the notices in the tree say', () => {
    const notices = collectNotices(root, Object.values(toldBundles(root)))
    expect(notices.refused).toEqual([])
    expect(notices.texts.filter(({ text }) => text.trim() === '')).toEqual([])
    for (const [file, text] of Object.entries(noticeFiles(notices)))
      expect(readFileSync(join(root, file), 'utf8') === text, `${file}: npm run notices`).toBe(true)
  })

  it('has none of the old packages that stand under exceljs', () => {
    const old =
      /^(?:rimraf|glob|inflight|fstream|unzipper|archiver|archiver-utils|tmp|tar-stream|bl|fast-csv|lodash\..*|elliptic|binary|chainsaw|traverse|es-abstract)$/
    for (const part of ['main', 'cli', 'renderer', 'preload'])
      expect(
        namesIn(part).filter((name) => old.test(name)),
        part,
      ).toEqual([])
  })
})

describe('a package that is bundled', () => {
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'levier-notices-'))
    const lay = (path: string, text: string) => {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const pack = (name: string, licence: string, text: string) => {
      lay(
        `node_modules/${name}/package.json`,
        JSON.stringify({ name, version: '1.0.0', license: licence, main: 'x.js' }),
      )
      lay(`node_modules/${name}/x.js`, text)
    }
    pack('free', 'MIT', 'export const free = () => console.log("free")\nexport const more = 1')
    pack('bound', 'GPL-3.0', 'export const bound = () => console.log("bound")')
    pack('unused', 'AGPL-3.0', 'export const unused = () => 1')
    lay(
      'node_modules/packed/package.json',
      JSON.stringify({ name: 'packed', version: '1.0.0', license: 'ISC', main: 'x.min.js' }),
    )
    lay('node_modules/packed/x.min.js', 'export const packed = () => console.log("packed")')
    lay(
      'node_modules/packed/x.min.js.map',
      JSON.stringify({ sources: ['a/node_modules/free/x.js', 'a/node_modules/@far/away/x.js'] }),
    )
    lay('node_modules/electron/package.json', JSON.stringify({ name: 'electron', version: '45.0.0', license: 'MIT' }))
    lay('node_modules/electron/LICENSE', 'Permission is granted\r\n')
    lay(
      'main.js',
      "import { free } from 'free'\nimport { bound } from 'bound'\nimport { unused } from 'unused'\nimport { packed } from 'packed'\nfree(); bound(); packed()\n",
    )
    await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [toldPackages(folder, 'main').build],
      build: { rolldownOptions: { input: join(folder, 'main.js') }, outDir: join(folder, 'built') },
    })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is told when code of it is left, with what it was itself bundled of', () => {
    expect(toldBundles(folder)).toEqual({
      main: {
        folders: ['node_modules/bound', 'node_modules/free', 'node_modules/packed'],
        unknown: ['@far/away in node_modules/packed/x.min.js'],
      },
    })
  })

  it('is refused by name where its licence is not allowed, or not known', () => {
    const notices = collectNotices(folder, Object.values(toldBundles(folder)))
    expect(notices.refused).toEqual([
      '@far/away in node_modules/packed/x.min.js: under which licence is not known',
      'bound: GPL-3.0',
    ])
    expect(notices.packages.map(({ name }) => name)).toEqual(['electron', 'free', 'packed'])
    expect(notices.texts).toContainEqual({ packages: ['electron 45.0.0'], text: 'Permission is granted' })
    expect(notices.texts).toContainEqual({ packages: ['free 1.0.0'], text: 'Licence: MIT' })
  })
})
