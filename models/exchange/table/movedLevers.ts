import { changedLevers } from '#models/belgium/changes'
import { belgium } from '#models/belgium/model'
import type { ModelTexts } from '#models/belgium/texts'
import { type NatureKind, natureKind } from '#models/narrative/leverNature'
import type { Scenario } from '#shared/study/study'

/** A lever that some scenario moves: whose decision it is or what pays for it, and what more of it costs. */
export interface MovedLever {
  readonly id: string
  readonly nature: NatureKind
  readonly cost: string | null
}

/** The levers that some of the scenarios move, in the order of the model. */
export const movedLevers = (
  scenarios: readonly Pick<Scenario, 'levers' | 'assumptions'>[],
  texts: Pick<ModelTexts, 'levers'>,
): readonly MovedLever[] => {
  const moved = new Set(scenarios.flatMap((scenario) => Object.keys(changedLevers(scenario))))
  return belgium.levers
    .filter(({ id }) => moved.has(id))
    .map(({ id, nature }) => ({ id, nature: natureKind(nature), cost: texts.levers[id]?.cost ?? null }))
}
