import type { Limit, NoEffect } from '#models/analysis/noEffect'
import type { Thing, Variable } from '#models/engine/model'
import type { Text } from './text'

/** What binds, in words of its own. */
const BOUNDS = ['defence.orders', 'defence.supply', 'research.needed', 'research.available', 'research.staff'] as const

/** Reasons told at once: more would not be read beside a lever. */
const TOLD = 2

/** The name of a series or lever, as sentences quote it. */
function nameOf({ id, type }: Thing, text: Text): string {
  if (type === 'figure') return id
  return (type === 'lever' ? text.model.levers : text.model.series)[id]?.label ?? id
}

function boundBy({ stops, by, floor }: Limit, text: Text): string {
  if (by === null || by.type === 'figure')
    return text.t(floor ? 'explore:bound.floor' : 'explore:bound.full', { what: nameOf(stops, text) })
  const known = BOUNDS.find((each) => each === by.id)
  return known ? text.t(`explore:bound.${known}`) : text.t('explore:bound.other', { by: nameOf(by, text) })
}

const reasons = (limits: readonly Limit[], text: Text): string =>
  [...new Set(limits.map((limit) => boundBy(limit, text)))].slice(0, TOLD).join(text.t('explore:bound.and'))

/** What a lever does to a result, as a difference; or why it does nothing, in a few words. */
export function effectWords(
  effect: { readonly kind: 'moves'; readonly difference: number } | NoEffect,
  result: Variable,
  text: Text,
): string {
  const { t } = text
  switch (effect.kind) {
    case 'moves':
      return text.formats.roundedDifference(effect.difference, result)
    case 'later':
      return effect.limits.length > 0
        ? t('explore:none.laterBound', { year: effect.year, reason: reasons(effect.limits, text) })
        : t('explore:none.later', { year: effect.year })
    case 'earlier':
      return t('explore:none.earlier', { year: effect.year })
    case 'bound':
      return effect.from === undefined
        ? t('explore:none.bound', { reason: reasons(effect.limits, text) })
        : t('explore:none.boundFrom', { reason: reasons(effect.limits, text), year: effect.from })
    case 'nothing':
      return t('explore:none.nothing', { what: nameOf(effect.what, text) })
    case 'unchanged':
      return t('explore:none.unchanged', { what: nameOf(effect.what, text) })
    case 'short':
      return t('explore:none.short', {
        what: nameOf(effect.what, text),
        least: text.formats.text(effect.least, effect.what),
      })
    case 'elsewhere': {
      const [first] = effect.instead
      return first ? t('explore:none.elsewhere', { instead: nameOf(first, text) }) : t('explore:none.silent')
    }
  }
}
