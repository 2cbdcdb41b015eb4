import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import opentype from 'opentype.js'

const require = createRequire(import.meta.url)

/** A feature's one-for-one replacements, which the library has and its types do not name. */
interface Substitutions {
  getSingle(feature: string, script: string): readonly { readonly sub: number; readonly by: number }[] | undefined
}

/** First and last of the characters a chart may hold: Latin, punctuation, signs. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2026],
  [0x202f, 0x203a],
  [0x2070, 0x2089],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2265],
] as const

/** Widths of the characters with tabular figures, in parts of the em: width to the characters that have it. */
function widths(face: string): { readonly unitsPerEm: number; readonly byWidth: Map<number, string> } {
  const file = readFileSync(require.resolve(`@expo-google-fonts/inter/${face}.ttf`))
  const font = opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength))
  const { getSingle } = font.substitution as unknown as Substitutions
  const singles = getSingle.call(font.substitution, 'tnum', 'latn') ?? []
  const tabular = new Map(singles.map(({ sub, by }) => [sub, by]))
  const byWidth = new Map<number, string>()
  for (const [first, last] of RANGES)
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code)
      const index = font.charToGlyphIndex(character)
      // Glyph 0 stands for what the font lacks.
      if (!index) continue
      const width = font.glyphs.get(tabular.get(index) ?? index).advanceWidth ?? 0
      byWidth.set(width, (byWidth.get(width) ?? '') + character)
    }
  return { unitsPerEm: font.unitsPerEm, byWidth }
}

const FACES = { regular: '400Regular/Inter_400Regular', bold: '600SemiBold/Inter_600SemiBold' } as const

/** The table of character widths as it should stand in the tree. */
export function currentInterWidths(): string {
  const faces = Object.entries(FACES).map(([name, face]) => ({ name, ...widths(face) }))
  const lines = faces.flatMap(({ name, byWidth }) => [
    `  ${name}: {`,
    ...[...byWidth]
      .sort(([a], [b]) => a - b)
      .map(([width, characters]) => `    ${width}: ${JSON.stringify(characters)},`),
    '  },',
  ])
  return [
    '// Written by `npm run generate` from the TrueType files of Inter. Do not edit.',
    '',
    `export const unitsPerEm = ${faces[0]?.unitsPerEm}`,
    '',
    '/** Advance width, in parts of the em, to the characters that have it; figures are tabular. */',
    'export const interWidths: Readonly<Record<string, Readonly<Record<number, string>>>> = {',
    ...lines,
    '}',
    '',
  ].join('\n')
}
