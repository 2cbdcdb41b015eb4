const LITTLE = 0.1

/** Whether one part of a sum is nearly all of it: within a tenth of the sum, as is each other part of nothing. */
export const nearlyAll = (part: number, others: readonly number[], sum: number): boolean =>
  [part - sum, ...others].every((each) => Math.abs(each) <= LITTLE * Math.abs(sum))
