import { listText } from '#models/narrative/list'
import type { Text } from '#models/narrative/text'
import { byLicence } from '#shared/notices/licences'
import { carriedPackages, ownLicence } from '#shared/notices/packages.generated'

/** Under which licence what made a document is, and what it carries: a sentence, and lines of a licence and names. */
export const noticesOf = (text: Text) => ({
  lead: text.t('report:about.licences', { licence: ownLicence }),
  lines: byLicence(carriedPackages).map(([licence, names]) => [licence, listText(names, text)] as const),
})
