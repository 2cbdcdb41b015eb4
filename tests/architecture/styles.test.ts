import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../renderer')

const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => {
    const place = path.replaceAll('\\', '/')
    return { place, text: readFileSync(join(root, path), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '') }
  })

/** Paper has a size, and so has the type on it: its sheet sets what the tokens are measured by. */
const PAPER = 'frame/print/print.css'

/** The layer that a sheet belongs to by its place. */
function layerOf(place: string): string {
  if (place === 'ui/tokens.css') return 'tokens'
  if (place === 'ui/base.css') return 'base'
  if (place === PAPER) return 'print'
  return place.startsWith('ui/') ? 'ui' : 'screen'
}

/** What stands in a sheet outside of this layer. */
function outside(text: string, layer: string): string {
  const start = text.indexOf(`@layer ${layer} {`)
  if (start < 0) return text.trim()
  let depth = 0
  let end = text.indexOf('{', start)
  do depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0
  while (depth > 0 && ++end < text.length)
  return `${text.slice(0, start)}${text.slice(end + 1)}`.trim()
}

describe.each(sheets)('$place', ({ place, text }) => {
  it('stands in the layer of its folder', () => {
    expect(outside(text, layerOf(place))).toBe('')
  })

  it('takes its sizes of type from the tokens', () => {
    if (place === 'ui/tokens.css' || place === PAPER) return
    expect(text.match(/font(-size)?:[^;]*?\d(rem|pt)\b[^;]*/g) ?? []).toEqual([])
  })
})

it('the order of the layers is said by the page itself, before any sheet', () => {
  const page = readFileSync(join(root, 'index.html'), 'utf8')
  const [order] = /@layer [^;{]*;/.exec(page) ?? []
  expect(order).toBe('@layer tokens, base, ui, screen, print;')
  expect(page.indexOf('@layer')).toBeLessThan(page.search(/@import|<link rel="stylesheet"|<script/))
})

it('type has five sizes, and three weights', () => {
  const tokens = sheets.find(({ place }) => place === 'ui/tokens.css')?.text ?? ''
  const sizes = [...tokens.matchAll(/--[a-z]+: [\d.]+rem;/g)]
    .map(([size]) => size)
    .filter((size) => !/--(s\d|radius)/.test(size))
  expect(sizes).toHaveLength(5)
  const weights = sheets.flatMap(({ text }) =>
    [...text.matchAll(/font(?:-weight)?: *(\d{3}|bold|bolder|lighter|normal)\b/g)].map(([, weight]) => weight),
  )
  expect(new Set(weights)).toEqual(new Set(['400', '500', '600']))
})

it('a rule outside of the layer would be seen', () => {
  expect(outside('@layer ui { .a { color: red } } .b { color: blue }', 'ui')).toBe('.b { color: blue }')
  expect(outside('.b { color: blue }', 'ui')).toBe('.b { color: blue }')
})
