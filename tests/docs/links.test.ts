import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => !file.startsWith('tests/'))

/** What is prose on a page: no code. */
const proseOf = (page: string): string =>
  readFileSync(join(root, page), 'utf8')
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .replaceAll(/^ {4}.*$/gm, '')
    .replaceAll(/`[^`\n]*`/g, (code) => code.replaceAll(/[[\]()]/g, ' '))

/** The anchors that a forge gives the headings of a page. */
const anchorsOf = (page: string): readonly string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  )

/** What is wrong with a link of a page; null where it leads somewhere. */
function fault(page: string, target: string): string | null {
  if (/^[a-z]+:/.test(target)) return /^https:\/\/\S+$/.test(target) ? null : `${page}: ${target} is no address`
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? page : relative(root, join(root, dirname(page), decodeURIComponent(path)))
  if (!existsSync(join(root, file))) return `${page}: ${target} is not there`
  if (anchor === undefined || anchorsOf(file).includes(anchor)) return null
  return `${page}: ${target} has no such heading`
}

describe('the documents', () => {
  const links = pages.flatMap((page) =>
    [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => ({ page, target })),
  )

  it('lead nowhere that is not there: neither page nor heading', () => {
    expect(links.length).toBeGreaterThan(100)
    expect(links.flatMap(({ page, target }) => fault(page, target) ?? [])).toEqual([])
  })
})
