import type { Answers, Kind } from './requests'

/** How far a job is, and what it can already say. */
export interface Step<Of extends Kind> {
  readonly share: number
  readonly early?: Answers[Of]
}

/** Work in steps short enough to be left between two of them. */
export type Job<Of extends Kind> = Generator<Step<Of>, Answers[Of]>

/** Work that yields the share it has done, as a job. */
export function* withShare<Answer>(work: Generator<number, Answer>): Generator<{ readonly share: number }, Answer> {
  let step = work.next()
  for (; !step.done; step = work.next()) yield { share: step.value }
  return step.value
}
