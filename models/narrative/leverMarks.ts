import type { Lever } from '#models/engine/model'
import type { Assumptions } from '#models/engine/parameters'
import type { Range } from '#models/engine/settings'
import { leverNumber } from './levers'
import type { Text } from './text'

/** A value of a lever that documents name or peers reach. */
export interface LeverMark {
  readonly id: string
  readonly value: number
  /** as it stands under the slider: "4.00 recommended" */
  readonly label: string
}

/** The marks of a lever within its range, where the assumptions have them, what documents recommend first. */
export function leverMarks(
  lever: Lever,
  { min, max }: Range,
  assumptions: Assumptions,
  text: Text,
): readonly LeverMark[] {
  const marks = lever.marks.flatMap(({ id, at }): LeverMark[] => {
    const value = typeof at === 'number' ? at : (assumptions[at.id] ?? at.value)
    if (value === null || value < min || value > max) return []
    const mark = text.t(`explore:mark.${id as 'recommended'}`)
    return [{ id, value, label: text.t('explore:mark.at', { value: leverNumber(lever, value, text), mark }) }]
  })
  return marks.toSorted((one, other) => Number(other.id === 'recommended') - Number(one.id === 'recommended'))
}
