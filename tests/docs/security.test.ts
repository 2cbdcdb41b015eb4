import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '#shared/contentSecurityPolicy'

const root = join(import.meta.dirname, '..', '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const page = read('docs/security.md')

/** The cells of the page's rows below a head of the same width. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.slice(2, -2).split(' | '))

/** A place in the tree, and what is said to stand there: code, or the name of a test. */
const placesIn = (text: string) =>
  [...text.matchAll(/\[([^\]]+)\]\(\.\.\/([^)]+)\): (?:`([^`]+)`|“([^”]+)”)/g)].map(
    ([, label, file = '', code, test]) => ({ label, file, code, test }),
  )

const testNamed = (name: string): RegExp =>
  new RegExp(`(?:test(?:\\.step)?|it)\\(\\s*['"\`]${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}['"\`]`)

describe('docs/security.md', () => {
  it('names lines and tests that are there', () => {
    const places = placesIn(page)
    expect(places.length).toBeGreaterThan(50)
    for (const { label, file, code, test } of places) {
      expect(label).toBe(file)
      expect(existsSync(join(root, file)), file).toBe(true)
      if (code !== undefined) expect(read(file), file).toContain(code)
      if (test !== undefined) expect(read(file), file).toMatch(testNamed(test))
    }
  })

  it('has each point of Electron’s checklist, what keeps it, and the test that would notice', () => {
    const points = rows.filter(([point = '']) => /^\d+\. /.test(point))
    expect(points.map(([point]) => Number.parseInt(point ?? '', 10))).toEqual(points.map((_, index) => index + 1))
    expect(points).toHaveLength(20)
    for (const [point, keeps = '', notices = ''] of points) {
      expect(placesIn(keeps).length === 1 || /^nowhere /.test(keeps), point).toBe(true)
      expect(placesIn(notices).length === 1 || /^not tested: /.test(notices), point).toBe(true)
    }
  })

  it('says the policy as it is', () => {
    const said = page.replaceAll(/\s+/g, ' ')
    expect(said).toContain(CONTENT_SECURITY_POLICY)
  })

  it('names everything that is kept, in the user’s folder and in the browser', () => {
    const sources = execFileSync('git', ['ls-files', 'renderer', 'electron'], { cwd: root, encoding: 'utf8' })
      .trim()
      .split('\n')
      .filter((file) => /\.tsx?$/.test(file))
      .map(read)
      .join('\n')
    const kept = [
      ...[...sources.matchAll(/join\(userData, '([^']+)'\)/g)].map(([, name]) => name),
      ...[...sources.matchAll(/createObjectStore\('([^']+)'\)/g)].map(([, name]) => name),
      ...[...sources.matchAll(/platform\.(?:recall|remember)\('([^']+)'/g)].map(([, name]) => `levier.${name}`),
    ]
    expect(new Set(kept).size).toBeGreaterThan(9)
    for (const name of kept) expect(page).toContain(`\`${name}\``)
    // What else a page could be kept in, and is not.
    expect(sources).not.toMatch(/document\.cookie|sessionStorage|navigator\.storage\.getDirectory/)
    expect(sources.match(/caches\.open\([^)]*\)/g)).toEqual(Array(3).fill('caches.open(own)'))
  })

  it('says that nothing is sent, and nothing in the app could: it fetches its own files', () => {
    const sources = execFileSync('git', ['ls-files', 'renderer', 'electron', 'models', 'shared'], {
      cwd: root,
      encoding: 'utf8',
    })
      .trim()
      .split('\n')
      .filter((file) => /\.tsx?$/.test(file))
    const having = (what: RegExp) => sources.filter((file) => what.test(read(file)))
    expect(having(/node:(?:https?|net|tls|dgram)'|XMLHttpRequest|WebSocket|EventSource|sendBeacon/)).toEqual([])
    expect(having(/\bfetch\(/)).toEqual([
      'electron/main/protocol.ts',
      'renderer/app/exports/appFonts.ts',
      'renderer/app/exports/livingPage.ts',
      'renderer/serviceWorker.ts',
    ])
    expect(read('electron/main/protocol.ts')).toContain('net.fetch(pathToFileURL(path).href)')
  })
})
