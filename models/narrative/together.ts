import { leverLabel, variableOf } from './names'
import { plainly, type Tell } from './tell'
import type { Text } from './text'

/** What two levers do together beyond what each does alone, one value a year. */
export interface Together {
  readonly levers: readonly [string, string]
  readonly together: Float64Array
}

export interface PairSentence {
  readonly id: string
  readonly value: number
  readonly sentence: string
}

/** The pairs that help or hinder each other in a year, the strongest first, each in a sentence. */
export function pairSentences(
  pairs: readonly Together[],
  id: string,
  at: number,
  text: Text,
  tell: Tell = plainly,
): readonly PairSentence[] {
  const measured = variableOf(id)
  return pairs
    .map((pair) => ({ pair, value: pair.together[at] ?? 0 }))
    .filter(({ value }) => Number.isFinite(value) && text.formats.shows(value, measured))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .map(({ pair: { levers }, value }) => {
      const [one, other] = levers.map((lever) => leverLabel(lever, text))
      const difference = tell(id, text.formats.difference(value, measured))
      const values = { one: one ?? '', other: other ?? '', difference }
      return { id: levers.join(' '), value, sentence: text.t(value > 0 ? 'why:pair.more' : 'why:pair.less', values) }
    })
}
