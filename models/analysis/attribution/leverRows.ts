import type { Model } from '#models/engine/assemble'
import { type Assumptions, layoutOf, parameters, type Settings } from '#models/engine/parameters'
import type { Program } from '#models/engine/program'
import { leverSlots, type ReleasedModel, releasedParameters } from '#models/engine/releasedModel'
import { withoutUnset } from '#models/engine/settings'
import type { LeverRows } from './coalitions'

/** The rows of a scenario in the present model. */
export function leverRows(
  model: Model,
  program: Program,
  levers: readonly string[],
  settings: Settings,
  assumptions: Assumptions,
): LeverRows {
  const layout = layoutOf(model)
  return {
    program,
    set: parameters(model, withoutUnset(model, settings, assumptions), assumptions),
    unset: parameters(model, {}, assumptions),
    slots: levers.map((id) => {
      const lever = model.levers.find((each) => each.id === id)
      const slots = lever ? [layout.value.get(lever), layout.span.get(lever)] : []
      return slots.filter((slot) => slot !== undefined)
    }),
  }
}

/** The rows of a scenario in a released model; a lever that one did not have does nothing there. */
export const releasedLeverRows = (
  model: ReleasedModel,
  levers: readonly string[],
  settings: Settings,
  assumptions: Assumptions,
): LeverRows => ({
  program: model.program,
  set: releasedParameters(model, settings, assumptions),
  unset: releasedParameters(model, {}, assumptions),
  slots: levers.map((id) => leverSlots(model, id)),
})
