/** What a command gives where it ends with more to say than that it is done. */
export interface Answer {
  readonly code: 0 | 1
  readonly output: string
}
