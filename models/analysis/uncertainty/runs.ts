/** Draws of an uncertainty study. */
export const RUNS = 10_000
