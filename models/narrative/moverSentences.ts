import { holdsCut, type MoverRange } from '#models/analysis/goal/moverRange'
import type { Lever } from '#models/engine/model'
import type { Assumptions } from '#models/engine/parameters'
import { natureKind } from './leverNature'
import { leverValue } from './levers'
import type { Text } from './text'

/**
 * What letting a search move a lever means, in sentences: who decides it or what pays for it, and that a cut is
 * among what may be found. None for a policy that only costs public money.
 */
export function moverSentences(
  lever: Lever,
  range: MoverRange,
  assumptions: Assumptions,
  text: Text,
): readonly string[] {
  const { t } = text
  const kind = natureKind(lever.nature)
  const cost = text.model.levers[lever.id]?.cost ?? ''
  const said = kind === 'money' ? [] : [cost, t(`goal:taken.${kind}`)]
  if (lever.nature.kind !== 'policy' || !holdsCut(lever, range, assumptions)) return said
  const end = lever.nature.dearer === 'more' ? range.min : range.max
  const value = leverValue(lever, end, text)
  return [...said, t(kind === 'money' ? 'goal:taken.cut' : 'goal:taken.otherWay', { value })]
}
