import { histories } from '#models/belgium/history/history'
import { type ObservedPace, observedPaces } from '#models/belgium/history/paces'
import { belgium } from '#models/belgium/model'
import { type Assumptions, baseValue, defaultYear, type Settings } from '#models/engine/parameters'
import { leverOf } from './levers'
import { plainly, type Tell } from './tell'
import type { Text } from './text'

/** A target that asks for a faster rise than was observed, in points a year. */
export interface FastPace {
  readonly lever: string
  readonly asked: number
  readonly from: number
  readonly to: number
  readonly brought: number
}

/** Two digits are shown: a pace that looks the same is not faster. */
const SHOWN = 0.005

/** What was observed in a year, as it stands today. */
function observedIn({ history }: ObservedPace, year: number): number {
  const point = histories.find(({ id }) => id === history)?.observations.find((each) => each.year === year)
  return point?.since ?? point?.value ?? Number.NaN
}

/** The levers set to rise faster than what they set was ever seen to rise over its record. */
export const fastPaces = (settings: Settings, assumptions: Assumptions): readonly FastPace[] =>
  observedPaces.flatMap((record) => {
    const { lever: id, from, to } = record
    const set = settings[id]
    const lever = leverOf(id)
    const by = set?.by ?? defaultYear(belgium, lever)
    if (!set || by === null) return []
    const asked = (set.value - baseValue(lever, assumptions)) / (by - belgium.firstYear)
    const brought = (observedIn(record, to) - observedIn(record, from)) / (to - from)
    return asked > brought + SHOWN ? [{ lever: id, asked, from, to, brought }] : []
  })

/** Both paces in a sentence. */
export function paceSentence({ lever, asked, from, to, brought }: FastPace, text: Text, tell: Tell = plainly): string {
  const { t, formats } = text
  return t('explore:pace', {
    lever: tell(lever, text.model.levers[lever]?.label ?? lever),
    asked: formats.number(asked, 2, 'always'),
    from,
    to,
    brought: formats.number(brought, 2, 'always'),
  })
}
