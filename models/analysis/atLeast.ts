/** What counting in binary may take from a value that meets its target exactly, as a share of the target. */
const ROUNDING = 1e-9

/** Whether a value meets a target from below: a series that a target caps may end a last bit short of it. */
export const atLeast = (value: number, target: number): boolean => value >= leastFor(target)

/** The least that meets a target from below. */
export const leastFor = (target: number): number => target - ROUNDING * Math.abs(target)

/** The same from above. */
export const atMost = (value: number, target: number): boolean => value <= target + ROUNDING * Math.abs(target)
