import type { SettingFailure } from '#models/engine/settings'
import type { Translate } from '#shared/i18n/translator'

/** The command's words or the input are at fault: one line on standard error, exit 2. */
export class Refusal extends Error {}

function range(t: Translate, min: number, max: number, above: boolean): string {
  if (max === Number.POSITIVE_INFINITY) return above ? t('failure:above', { min }) : t('failure:atLeast', { min })
  return above ? t('failure:aboveTo', { min, max }) : t('failure:range', { min, max })
}

/** A refused lever or figure in one line, naming what is allowed. */
export function describeFailure(failure: SettingFailure, t: Translate): string {
  switch (failure.kind) {
    case 'unknown-lever':
      return t('failure:unknown-lever', { id: failure.id, known: failure.known.join(', ') })
    case 'figure-out-of-range':
      return t('failure:figure-out-of-range', {
        id: failure.id,
        value: failure.value,
        unit: failure.unit,
        range: range(t, failure.min, failure.max, failure.above),
      })
    default:
      return t(`failure:${failure.kind}`, { ...failure })
  }
}
