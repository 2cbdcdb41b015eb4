import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { colourTokens, lengthTokens } from '../../scripts/tokens'
import { currentVisualLanguage, visualLanguageFile } from '../../scripts/visualLanguage'

const page = readFileSync(visualLanguageFile, 'utf8')
const rowOf = (name: string) => page.split('\n').find((line) => line.startsWith(`| \`--${name}\``)) ?? ''

describe('docs/visual-language.md', () => {
  it('is what the style sheet says now', () => {
    expect(page).toBe(currentVisualLanguage())
  })

  it('says of every colour what it is for', () => {
    expect(colourTokens.length).toBeGreaterThan(15)
    for (const { name } of colourTokens) expect(rowOf(name), name).toMatch(/\| [^|]*\w[^|]* \|$/)
  })

  it('has five sizes of type', () => {
    const sizes = lengthTokens.filter(({ name }) => !/^(s\d|radius)$/.test(name))
    expect(sizes).toHaveLength(5)
    for (const { name } of sizes) expect(rowOf(name), name).toMatch(/\| [\d.]+ \| [^|]*\w/)
  })
})
