import type { Translate } from '#shared/i18n/translator'
import type { Catalogue } from '#shared/i18n/words'
import type { PictureFault } from './picture'

/** Why a picture is no logo, in one line. */
export function describePicture(fault: PictureFault, t: Translate<Pick<Catalogue, 'study'>>): string {
  switch (fault.kind) {
    case 'logo-too-large':
      return t('study:logo-too-large', { limit: fault.limit / 1000 })
    case 'logo-too-wide':
      return t('study:logo-too-wide', { width: fault.width, height: fault.height, limit: fault.limit })
    default:
      return t(`study:${fault.kind}`)
  }
}
