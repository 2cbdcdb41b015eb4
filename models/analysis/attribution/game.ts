import type { LeverRuns } from './coalitions'

/** A group that is in or out as a whole: one player, where the levers are each one of their own. */
export type Whole = 'assumptions' | 'model'

/** A scenario as a game: its levers, the groups beside them, and the result of every coalition there can be. */
export interface Game {
  readonly levers: readonly string[]
  readonly wholes: readonly Whole[]
  /** by mask of the wholes that are in: first without any, last with all */
  readonly runs: readonly LeverRuns[]
}

/**
 * The game from the documents' reference to a scenario.
 *
 * @param assumed whether figures are changed
 * @param present the runs of the present model, with the changed figures or with those of the documents
 * @param older the same of the model the scenario was made with; null where it is the present one
 */
export function gameOf(
  levers: readonly string[],
  assumed: boolean,
  present: (assumed: boolean) => LeverRuns,
  older: ((assumed: boolean) => LeverRuns) | null,
): Game {
  const wholes: readonly Whole[] = [...(assumed ? ['assumptions' as const] : []), ...(older ? ['model' as const] : [])]
  const isIn = (whole: Whole, mask: number): boolean =>
    !wholes.includes(whole) || ((mask >> wholes.indexOf(whole)) & 1) === 1
  return {
    levers,
    wholes,
    runs: Array.from({ length: 2 ** wholes.length }, (_, mask) =>
      (older && !isIn('model', mask) ? older : present)(isIn('assumptions', mask)),
    ),
  }
}
