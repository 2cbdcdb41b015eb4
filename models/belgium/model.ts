import { assemble, describeProblem, type Model } from '#models/engine/assemble'
import { definition } from './definition'

function build(): Model {
  const assembled = assemble(definition)
  // A model that does not hold together is a bug of ours, caught by the tests before anyone meets it.
  if (!assembled.ok) throw new Error(assembled.failure.map(describeProblem).join('\n'))
  return assembled.value
}

/** The Belgian model, checked. */
export const belgium: Model = build()
