import { describe, expect, it } from 'vitest'
import { colourTokens, contrast, linearLight } from '../../../scripts/tokens'

const LOOKS = ['light', 'dark'] as const
const colour = (name: string, look: (typeof LOOKS)[number]): string =>
  colourTokens.find((token) => token.name === name)?.[look] ?? ''
const grounds = ['paper', 'sheet', 'sheet-raised']
const series = ['accent', 'series-2', 'series-3', 'series-4', 'series-5']

/** How those see colours who lack one kind of cone (Machado, Oliveira and Fernandes 2009), on linear light. */
const SIGHT = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  'full sight': [1, 0, 0, 0, 1, 0, 0, 0, 1],
} as const

type Triple = readonly [number, number, number]

const times = (matrix: readonly number[], [x, y, z]: Triple): Triple => {
  const row = (at: number) => (matrix[at] ?? 0) * x + (matrix[at + 1] ?? 0) * y + (matrix[at + 2] ?? 0) * z
  return [row(0), row(3), row(6)]
}

/** Oklab (Ottosson 2020), in which equal distances look alike. */
function oklab(light: Triple): Triple {
  const cones = times(
    [
      0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376,
      0.6299787005,
    ],
    light,
  ).map((value) => Math.cbrt(Math.max(0, value))) as unknown as Triple
  return times(
    [
      0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662,
      -0.808675766,
    ],
    cones,
  )
}

const distance = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

describe.each(LOOKS)('colours, %s', (look) => {
  it.each(['ink', 'ink-soft', 'accent', 'warn', 'good'])('%s can be read on every ground', (text) => {
    for (const ground of grounds)
      expect(contrast(colour(text, look), colour(ground, look)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  })

  it('text on the accent can be read', () => {
    expect(contrast(colour('on-accent', look), colour('accent', look))).toBeGreaterThanOrEqual(4.5)
  })

  it('series, the reference and controls stand out from a sheet', () => {
    for (const name of [...series, 'reference', 'control'])
      expect(contrast(colour(name, look), colour('sheet', look)), name).toBeGreaterThanOrEqual(3)
  })

  it.each(Object.entries(SIGHT))('any two lines of a chart differ for %s', (_, matrix) => {
    const seen = [...series, 'reference'].map((name) => ({
      name,
      at: oklab(times(matrix, linearLight(colour(name, look)))),
    }))
    for (const [index, one] of seen.entries())
      for (const other of seen.slice(index + 1)) {
        // Unchanged policy is a thinner line, too; and what is needed, in the colour of a warning, is dashed.
        const least = one.name === 'accent' && other.name === 'reference' ? 0.05 : 0.08
        expect(distance(one.at, other.at), `${one.name} and ${other.name}`).toBeGreaterThan(least)
      }
  })

  it('no series has the colour of a warning', () => {
    const seen = (name: string) => oklab(linearLight(colour(name, look)))
    for (const name of series) expect(distance(seen(name), seen('warn')), name).toBeGreaterThan(0.08)
  })
})
