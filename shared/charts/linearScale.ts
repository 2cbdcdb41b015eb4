type Ends = readonly [number, number]

/** Gives each value of a domain its place, and each place its value. */
export interface LinearScale {
  (value: number): number
  readonly domain: Ends
  readonly invert: (place: number) => number
}

/** From one pair of ends to another; everything lies in the middle where the first are one and the same. */
function between([from, to]: Ends, [first, last]: Ends): (value: number) => number {
  if (to < from) return between([to, from], [last, first])
  return (value) => {
    const part = from === to ? 0.5 : (value - from) / (to - from)
    return first * (1 - part) + last * part
  }
}

/** Places in proportion to values. `d3-scale` does this too, and brings all of d3's colours, formats and interpolators. */
export function linearScale(domain: Ends, places: Ends): LinearScale {
  return Object.assign(between(domain, places), { domain, invert: between(places, domain) })
}

/** The decimals that values a step apart need to be told from each other. */
export const decimalsOf = (step: number): number => Math.max(0, -Number(step.toExponential().split('e')[1]))
