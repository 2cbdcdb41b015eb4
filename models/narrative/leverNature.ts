import type { Lever, LeverNature } from '#models/engine/model'
import { leverLabel } from './names'
import type { Text } from './text'

/** What stands beside a lever so that nobody takes a circumstance for a policy: the same in every language. */
export function natureMark(nature: LeverNature): '€' | '◊' | '○' {
  if (nature.kind === 'circumstance') return '○'
  return nature.paidWith === 'public money' ? '€' : '◊'
}

/** The name of a lever with the mark of its nature, for lists. */
export const markedLever = ({ id, nature }: Lever, text: Text): string =>
  `${leverLabel(id, text)}\u00a0${natureMark(nature)}`
