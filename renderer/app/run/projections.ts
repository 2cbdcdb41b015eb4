import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import type { Assumptions, Settings } from '#models/engine/parameters'
import { type Projection, Projector } from '#models/engine/projection'

/** What a scenario without any sets and assumes; the same objects every time, so that they can be compared. */
export const NO_SETTINGS: Settings = {}
export const NO_ASSUMPTIONS: Assumptions = {}

const projector = new Projector(belgium, program)

let last: { readonly assumptions: Assumptions; readonly reference: Projection } | null = null

/** The current course with these figures; run again only when they change. */
export function referenceOf(assumptions: Assumptions): Projection {
  if (last?.assumptions !== assumptions) last = { assumptions, reference: projector.reference(assumptions) }
  return last.reference
}

/** One run takes microseconds, so it is done at once, on the thread that draws. */
export const run = (settings: Settings, assumptions: Assumptions): Projection =>
  projector.scenario(settings, assumptions, referenceOf(assumptions))
