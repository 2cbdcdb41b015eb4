import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartSvg } from '#shared/charts/chartSvg'
import type { Fonts } from '#shared/charts/frame'
import { interWidth } from '#shared/charts/interWidth'
import type { ChartData } from '#shared/charts/lineData'
import { escapeMarkup } from '#shared/charts/markup'
import { paper } from '#shared/charts/paper'
import { wrap } from '#shared/charts/wrap'
import { interWidthsFile } from '../../../scripts/generate'
import { currentInterWidths } from '../../../scripts/interWidths'
import { fault } from '../../support/wellFormed'

const fonts: Fonts = { sans: 'AAAA', serif: 'BBBB' }
const years = [2025, 2026, 2027, 2028]

const data = (label: string, values: readonly number[] = [1, 2, Number.NaN, 3]): ChartData => ({
  years,
  lines: [{ id: 'a', label, values, paint: 'series-1', dashed: false, faint: false }],
  marks: [{ id: 'm', label: `${label} mark`, value: 2 }],
  write: (value) => value.toFixed(1),
  writeTick: (value, digits) => value.toFixed(digits),
})

const picture = (words: string) =>
  ({ title: words, subtitle: words, source: words, chart: { kind: 'lines', data: data(words) } }) as const

/** Texts a user may type, nastier than most do. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><svg onload=x>',
    ']]>',
    '&lt;',
    '</text>',
    '\u0000\u000b',
    '\ud800',
    '',
  ),
)

describe('a chart as a file of its own', () => {
  it('is well-formed whatever was typed, and holds no markup of the user’s', () => {
    fc.assert(
      fc.property(typed, (words) => {
        const svg = chartSvg(picture(words), fonts)
        expect(fault(svg)).toBeNull()
        expect(svg).not.toMatch(/<(script|svg onload)/)
      }),
    )
  })

  it('needs nothing else: typefaces are in it, colours resolved, nothing is fetched', () => {
    const svg = chartSvg(picture('Title'), fonts)
    expect(svg).toContain('data:font/woff2;base64,AAAA')
    expect(svg).toContain('data:font/woff2;base64,BBBB')
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\((?!data:)|var\(|<image|<use/)
    expect(svg).toContain(`fill="${paper.sheet}"`)
  })

  it('is the same, byte for byte, every time', () => {
    expect(chartSvg(picture('Title'), null)).toBe(chartSvg(picture('Title'), null))
  })

  it('draws a line with a gap as two pieces, and names it at its end', () => {
    const svg = chartSvg({ ...picture('T'), chart: { kind: 'lines', data: data('jobs', [1, 2, Number.NaN, 3]) } }, null)
    const path = /<path d="([^"]*)"[^>]*stroke="#0b6a74"/.exec(svg)?.[1] ?? ''
    expect(path.match(/M/g)).toHaveLength(2)
    expect(svg).toContain('>jobs</tspan>')
    expect(svg).toContain('>3.0</tspan>')
  })

  it('breaks a long title into lines that stay within the picture', () => {
    const title = 'A title that goes on and on, as titles of charts should not but sometimes do, '.repeat(4)
    const svg = chartSvg({ ...picture('T'), title }, null)
    const lines = [...svg.matchAll(/font-size="24"[^>]*>([^<]*)</g)].map(([, line = '']) => line)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(interWidth(line, 24, true)).toBeLessThan(960 - 2 * 22)
  })
})

describe('breaking a text', () => {
  it('loses no word, and makes no line too wide', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 20, max: 300 }), (text, width) => {
        const measure = (line: string) => interWidth(line, 10, false)
        const lines = wrap(text, width, measure)
        const bare = (words: string) => words.replaceAll(/[ \n\r\t]/g, '')
        expect(bare(lines.join(''))).toBe(bare(text))
        for (const line of lines) expect(measure(line) <= width || [...line].length === 1).toBe(true)
      }),
    )
  })
})

describe('escaping', () => {
  it('leaves nothing that has a meaning, and what it escapes is read back as it was typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = escapeMarkup(text)
        expect(escaped).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
      }),
    )
  })
})

describe('what was taken over from elsewhere', () => {
  it('the widths are those of the font in the tree', () => {
    expect(readFileSync(interWidthsFile, 'utf8'), 'run `npm run generate`').toBe(currentInterWidths())
  })

  it('paper has the colours of the interface by day', () => {
    const tokens = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8')
    const day = new Map(
      [...tokens.matchAll(/(--[\w-]+): (?:light-dark\((#\w+),|var\((--[\w-]+)\))/g)].map(
        ([, name = '', color, other]) => [name, color ?? other ?? ''],
      ),
    )
    for (const [name, color] of Object.entries(paper)) {
      // A sheet of paper is whiter than one on the screen.
      if (name === 'sheet') continue
      const named = day.get(`--${name}`) ?? ''
      expect({ name, color: day.get(named) ?? named }).toEqual({ name, color })
    }
  })
})
