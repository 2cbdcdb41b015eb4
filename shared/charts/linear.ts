type Ends = readonly [number, number]

/**
 * From the values between two ends to the places between two others, as d3's linear scale, which brings what
 * interpolates colours with it: a quarter of all the first screen needs of d3.
 */
export function linear([from, to]: Ends, [start, end]: Ends): (value: number) => number {
  return (value) => {
    // Where the ends are the same value, it lies in the middle.
    const share = from === to ? 0.5 : (value - from) / (to - from)
    return start * (1 - share) + end * share
  }
}
