import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import type { Text } from '#models/narrative/text'
import { type Account, dateText } from './account'

/** What every document carries so that its numbers can be made again: each with its name. */
export const provenance = ({ study, date }: Account, text: Text): readonly (readonly [string, string])[] => [
  [text.t('report:about.model'), text.t('report:about.modelText', { version: belgium.version })],
  [text.t('report:about.fingerprint'), program.fingerprint],
  [text.t('report:about.seed'), String(study.seed)],
  [text.t('report:about.date'), dateText(date, text)],
]
