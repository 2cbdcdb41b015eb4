/** A colour as a study holds it: `#rrggbb`. */
const COLOUR = /^#[0-9a-f]{6}$/i

export const isColour = (text: string): boolean => COLOUR.test(text)

/** A colour as people write it, `#0B6A74`, `0b6a74` or `#0bf`, as `#rrggbb` in small letters; null where it is none. */
export function readColour(text: string): string | null {
  const [, figures = ''] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim()) ?? []
  if (figures === '') return null
  const long = figures.length === 6 ? figures : [...figures].map((each) => each + each).join('')
  return `#${long.toLowerCase()}`
}

/** How much light comes from a colour, from 0 to 1 (WCAG 2.2, relative luminance). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How well one colour stands out from another, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const BLACK = '#000000'
const WHITE = '#ffffff'

/** Contrasts that WCAG 2.2 asks for at level AA: of text, and of what is not text. */
const OF_TEXT = 4.5
const OF_LINES = 3

/** A house's colour, and what may be done with it on white paper. */
export interface Accent {
  /** what fills surfaces, `#rrggbb` */
  readonly surface: string
  /** of text on such a surface: black or white, whichever stands out more. One of them always reaches 4.5. */
  readonly onSurface: string
  /** of lines on white; null where it is too pale for them */
  readonly line: string | null
  /** of text on white; null where it is too pale for that */
  readonly text: string | null
}

/** @param colour `#rrggbb` */
export function accentOf(colour: string): Accent {
  const surface = colour.toLowerCase()
  const onWhite = contrast(surface, WHITE)
  return {
    surface,
    onSurface: contrast(surface, BLACK) > onWhite ? BLACK : WHITE,
    line: onWhite < OF_LINES ? null : surface,
    text: onWhite < OF_TEXT ? null : surface,
  }
}
