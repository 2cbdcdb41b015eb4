import { readFileSync } from 'node:fs'

/** A colour of the style sheet in both looks, as #rrggbb. */
export interface ColourToken {
  readonly name: string
  readonly light: string
  readonly dark: string
}

const sheet = readFileSync(new URL('../renderer/ui/tokens.css', import.meta.url), 'utf8')
// What a system with forced colours puts in their place comes after the first block.
const [own = ''] = sheet.split('@media (forced-colors')

/** Every colour token of `renderer/ui/tokens.css`, in its order; one that only names another is left out. */
export const colourTokens: readonly ColourToken[] = [
  ...own.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g),
].map(([, name = '', light = '', dark = '']) => ({ name, light, dark }))

/** Every length token: sizes of type in rem of the root's, and spaces. */
export const lengthTokens: readonly { readonly name: string; readonly length: string }[] = [
  ...own.matchAll(/--([\w-]+): ([\d.]+rem);/g),
].map(([, name = '', length = '']) => ({ name, length }))

/** Red, green and blue of #rrggbb as light, 0 to 1: without the curve of the screen. */
export function linearLight(colour: string): readonly [number, number, number] {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function luminance(colour: string): number {
  const [red, green, blue] = linearLight(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours as WCAG 2.2 counts it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
