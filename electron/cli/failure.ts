import { belgium } from '#models/belgium/model'
import type { Translate } from '#shared/i18n/translator'
import { describeSetting } from '#shared/study/describeSetting'
import type { SettingFailure } from '#shared/study/settingFailure'

/** The command's words or the input are at fault: one line on standard error, exit 2. */
export class Refusal extends Error {}

/** A refused lever or figure in one line, with what to write instead. */
export function describeFailure(failure: SettingFailure, t: Translate): string {
  const reason = describeSetting(failure, t)
  switch (failure.kind) {
    case 'unknown-lever':
      return t('cli:known-levers', { reason, known: belgium.levers.map(({ id }) => id).join(', ') })
    case 'unknown-figure':
      return t('cli:known-figures', { reason })
    case 'structural-figure':
    case 'context-figure':
      return t('cli:changeable-figures', { reason })
    case 'lever-without-year':
      return t('cli:without-year', { reason })
    default:
      return t('study:at', { place: failure.id, reason })
  }
}
