import type { Inputs } from '#models/engine/inputs'
import type { Origin } from '#shared/study/study'
import { carriedInputs } from './carryOver'

/**
 * A scenario of today as the model it was made with takes it. What was not touched since it was carried over is what
 * it was then, assumptions that had to be dropped too; what was changed since is as it is now.
 */
export function inputsBefore({ settings, assumptions }: Inputs, origin: Origin): Inputs {
  const carried = carriedInputs(origin)
  const levers = Object.entries(settings).map(([id, now]) => {
    const [kept, then] = [carried.levers[id], origin.levers[id]]
    return [id, then && kept?.value === now.value && kept.by === now.by ? then : now]
  })
  const dropped = Object.entries(origin.assumptions).filter(([id]) => !Object.hasOwn(carried.assumptions, id))
  return {
    settings: Object.fromEntries(levers),
    assumptions: { ...Object.fromEntries(dropped), ...assumptions },
  }
}
