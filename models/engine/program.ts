/** A model ready to run at speed. */
export interface Program {
  /** SHA-256 of the model's canonical text */
  readonly fingerprint: string
  /** length of a parameter row */
  readonly parameters: number
  /** length of an output: series times years */
  readonly values: number
  /**
   * One run.
   *
   * @param parameters as `parameters()` makes them
   * @param out receives one row of years after the other, in the order of `model.equations`, base units
   * @param reference the `out` of the reference run; in the reference run itself the same array as `out`
   * @param years how many years are computed, from the first; all where it is left out. What stands in `out` for later
   *   ones means nothing then.
   */
  readonly run: (parameters: Float64Array, out: Float64Array, reference: Float64Array, years?: number) => void
}
