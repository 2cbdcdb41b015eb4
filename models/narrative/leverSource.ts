import type { Lever } from '#models/engine/model'
import { type Assumptions, baseValue } from '#models/engine/parameters'
import { originText } from './figures'
import { leverValue } from './levers'
import type { Text } from './text'

/** Where a lever's base comes from, in a sentence: of one that is assumed, what the source says in its place. */
export function leverSource(lever: Lever, assumptions: Assumptions, text: Text): string {
  const { t } = text
  if (typeof lever.base === 'number') return t('explore:lever.sourceless')
  const [now, shipped] = [assumptions, {}].map((each) => leverValue(lever, baseValue(lever, each), text))
  const words = {
    base: shipped ?? '',
    kind: t(`explore:kind.${lever.base.kind}`),
    source: originText(lever.base, text),
  }
  return now === shipped
    ? t('explore:lever.source', words)
    : t('explore:lever.sourceAssumed', { ...words, assumed: now ?? '' })
}
