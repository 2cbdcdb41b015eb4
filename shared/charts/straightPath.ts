/** A place on paper; null where a line breaks off. */
export type Place = readonly [x: number, y: number] | null
/** What lies between two places above each other; null where it breaks off. */
export type Stretch = readonly [x: number, from: number, to: number] | null

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits

const written = (x: number, y: number, digits: number): string => `${rounded(x, digits)},${rounded(y, digits)}`

/** What lies together between breaks. */
function unbroken<Each>(all: readonly (Each | null)[]): readonly (readonly Each[])[] {
  const pieces: Each[][] = [[]]
  for (const each of all)
    if (each === null) pieces.push([])
    else pieces.at(-1)?.push(each)
  return pieces.filter((piece) => piece.length > 0)
}

/**
 * An SVG path of straight lines; a place by itself is a dot. `d3-shape` draws the same, and brings all of its curves
 * and symbols.
 *
 * @param digits decimals that places are rounded to
 */
export const linePath = (places: readonly Place[], digits = 1): string =>
  unbroken(places)
    .map((piece) => `M${piece.map(([x, y]) => written(x, y, digits)).join('L')}${piece.length === 1 ? 'Z' : ''}`)
    .join('')

/** An SVG path around what lies between two lines, along the upper ends and back along the lower ones. */
export const areaPath = (stretches: readonly Stretch[], digits = 1): string =>
  unbroken(stretches)
    .map((piece) => {
      const there = piece.map(([x, , to]) => written(x, to, digits))
      const back = piece.toReversed().map(([x, from]) => written(x, from, digits))
      return `M${[...there, ...back].join('L')}Z`
    })
    .join('')
