import type { Lever, LeverNature } from '#models/engine/model'
import { leverLabel } from './names'
import type { Text } from './text'

/** What stands beside a lever so that nobody takes a circumstance for a policy: the same in every language. */
const marks = { money: '€', unvalued: '◊', circumstance: '○' } as const

/** What decides how a lever may be used: who decides it, and what it is paid with. */
export type NatureKind = keyof typeof marks

export const natureKinds = Object.keys(marks) as readonly NatureKind[]

export const natureMarkOf = (kind: NatureKind): string => marks[kind]

export function natureKind(nature: LeverNature): NatureKind {
  if (nature.kind === 'circumstance') return 'circumstance'
  return nature.paidWith === 'public money' ? 'money' : 'unvalued'
}

/** The name of a lever with the mark of its nature, for lists. */
export const markedLever = ({ id, nature }: Lever, text: Text): string =>
  `${leverLabel(id, text)}\u00a0${marks[natureKind(nature)]}`
