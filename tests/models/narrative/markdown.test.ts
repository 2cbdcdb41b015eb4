import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Part, plainWords, readMarkdown } from '#models/narrative/markdown'

const SEED = 20261125
const kinds = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => [part.kind, ...('inside' in part ? kinds(part.inside) : [])])
const words = (text: string): string => readMarkdown(text).map(plainWords).join('')

describe('words on a slide', () => {
  it('are set in the few ways a slide has', () => {
    expect(readMarkdown('# One **two**\n\nThree *four* `five`')).toEqual([
      {
        kind: 'heading',
        depth: 1,
        inside: [
          { kind: 'text', text: 'One ' },
          { kind: 'strong', inside: [{ kind: 'text', text: 'two' }] },
        ],
      },
      {
        kind: 'paragraph',
        inside: [
          { kind: 'text', text: 'Three ' },
          { kind: 'stressed', inside: [{ kind: 'text', text: 'four' }] },
          { kind: 'text', text: ' ' },
          { kind: 'code', text: 'five' },
        ],
      },
    ])
    expect(kinds(readMarkdown('- a\n- b\n\n1. c\n\n> d\n\n---'))).toEqual(
      expect.arrayContaining(['bullets', 'item', 'numbers', 'quote', 'rule']),
    )
    expect(kinds(readMarkdown('one\ntwo'))).toContain('break')
  })

  it('show a tag as it was typed, also one that would do something', () => {
    for (const tag of [
      '<b>',
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<!-- x -->',
      '<a href="x">',
    ])
      expect(words(`before ${tag} after`)).toBe(`before ${tag} after`)
    expect(words('<div onclick="x">\n\nword')).toContain('<div onclick="x">')
  })

  it('keep the words of links and pictures, and not where they lead', () => {
    expect(words('see [the note](javascript:alert(1)) and ![a map](https://example.org/x.png)')).toBe(
      'see the note and a map',
    )
    expect(words('[the note][1]\n\n[1]: https://example.org "title"')).toBe('the note')
    const everything = JSON.stringify(readMarkdown('[a](https://example.org) <https://example.org/b> ![c](data:x)'))
    expect(everything).not.toMatch(/href|data:x|"https:\/\/example.org"/)
  })

  it('lose no letter, whatever is typed', () => {
    const known = new Set([
      ...['text', 'code', 'block', 'break', 'rule', 'heading', 'paragraph', 'quote', 'bullets', 'numbers', 'item'],
      ...['strong', 'stressed', 'struck', 'plain'],
    ])
    const anyMark = fc.constantFrom(
      '*',
      '_',
      '#',
      '> ',
      '- ',
      '1. ',
      '`',
      '~~',
      '<',
      '>',
      '|',
      '\n',
      ' ',
      'a',
      'é',
      '&',
    )
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 60 }), (marks) => {
        const text = marks.join('')
        const parts = readMarkdown(text)
        for (const kind of kinds(parts)) expect(known.has(kind), kind).toBe(true)
        const letters = (of: string) => [...of].filter((each) => 'aé'.includes(each)).length
        // What follows three back quotes names a language, and is no word of the slide.
        if (!text.includes('```') && !text.includes('~~~'))
          expect(letters(parts.map(plainWords).join(''))).toBe(letters(text))
      }),
      { seed: SEED, numRuns: 2000 },
    )
  })

  it('may be nested without end, or endless', () => {
    for (const text of [
      '> '.repeat(5000),
      `${'- '.repeat(4999)}a`,
      '['.repeat(9999),
      '*a'.repeat(5000),
      'x'.repeat(1e6),
    ]) {
      // A reader that goes back over its steps would not come to an end before the test does.
      expect(readMarkdown(text).length).toBeGreaterThan(0)
    }
  })
})
