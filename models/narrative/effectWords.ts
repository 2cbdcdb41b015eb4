import type { Limit, NoEffect } from '#models/analysis/noEffect'
import type { Named } from '#models/analysis/standstill'
import type { Variable } from '#models/engine/model'
import type { Text } from './text'

/** What binds, in words of its own. */
const BOUNDS = [
  'defence.demand',
  'defence.capacity',
  'defence.labourLimit',
  'research.needed',
  'research.available',
] as const

/** Reasons told at once: more would not be read beside a lever. */
const TOLD = 2

/** The name of a series, lever or figure inside a sentence. */
function inSentence({ id, type }: Named, text: Text): string {
  const names = { variable: text.model.series, lever: text.model.levers, figure: {} }[type]
  const label = (names as Readonly<Record<string, { readonly label: string }>>)[id]?.label ?? id
  // An acronym keeps its capitals.
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLocaleLowerCase(text.formats.locale) + label.slice(1) : label
}

function boundBy({ by }: Limit, text: Text): string {
  if (by === null || by.type === 'figure') return text.t('explore:bound.full')
  const known = BOUNDS.find((each) => each === by.id)
  return known ? text.t(`explore:bound.${known}`) : text.t('explore:bound.other', { by: inSentence(by, text) })
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
      return text.formats.difference(effect.difference, result.unit)
    case 'later':
      return effect.limits.length > 0
        ? t('explore:none.laterBound', { year: effect.year, reason: reasons(effect.limits, text) })
        : t('explore:none.later', { year: effect.year })
    case 'earlier':
      return t('explore:none.earlier', { year: effect.year })
    case 'bound':
      return t('explore:none.bound', { reason: reasons(effect.limits, text) })
    case 'nothing':
      return t('explore:none.nothing', { what: inSentence(effect.what, text) })
    case 'unchanged':
      return t('explore:none.unchanged', { what: inSentence(effect.what, text) })
    case 'elsewhere': {
      const [first] = effect.instead
      return first ? t('explore:none.elsewhere', { instead: inSentence(first, text) }) : t('explore:none.silent')
    }
  }
}
