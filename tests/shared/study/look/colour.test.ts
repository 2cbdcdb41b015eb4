import { describe, expect, it } from 'vitest'
import { accentOf, contrast, isColour, readColour } from '#shared/study/look/colour'

describe('a colour', () => {
  it('is read as people write it, and kept in one way', () => {
    expect(['#0B6A74', ' 0b6a74 ', '#0bf', 'FFF'].map(readColour)).toEqual(['#0b6a74', '#0b6a74', '#00bbff', '#ffffff'])
    for (const other of ['', '#', 'red', '#12345', '#1234567', 'rgb(0,0,0)', '#0b6a7g', '#0b6a74;}body{'])
      expect(readColour(other), other).toBeNull()
  })

  it('in a study is six figures behind a hash and nothing else', () => {
    expect(['#0B6A74', '#0b6a74'].every(isColour)).toBe(true)
    expect(['0b6a74', '#0bf', '#0b6a74 ', '#0b6a74\n', 'url(x)'].some(isColour)).toBe(false)
  })

  it('stands out from another as WCAG reckons it', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10)
    expect(contrast('#ffffff', '#ffffff')).toBe(1)
    // The example of the understanding documents: the lightest grey that text may have on white.
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
  })
})

describe('what is done with a house’s colour', () => {
  it('text on it is black or white, and can be read on any', () => {
    for (let red = 0; red < 256; red += 15)
      for (let green = 0; green < 256; green += 15)
        for (let blue = 0; blue < 256; blue += 15) {
          const colour = `#${[red, green, blue].map((each) => each.toString(16).padStart(2, '0')).join('')}`
          const { onSurface, line, text } = accentOf(colour)
          expect(contrast(colour, onSurface), colour).toBeGreaterThanOrEqual(4.5)
          if (line) expect(contrast(line, '#ffffff')).toBeGreaterThanOrEqual(3)
          if (text) expect(contrast(text, '#ffffff')).toBeGreaterThanOrEqual(4.5)
          // Nothing that can be read is held back.
          if (contrast(colour, '#ffffff') >= 4.5) expect([line, text]).toEqual([colour, colour])
        }
  })

  it('a dark one is for all, a middling one not for text, a pale one for surfaces alone', () => {
    expect(accentOf('#003366')).toEqual({ surface: '#003366', onSurface: '#ffffff', line: '#003366', text: '#003366' })
    expect(accentOf('#E07000')).toEqual({ surface: '#e07000', onSurface: '#000000', line: '#e07000', text: null })
    expect(accentOf('#ffd700')).toEqual({ surface: '#ffd700', onSurface: '#000000', line: null, text: null })
  })
})
