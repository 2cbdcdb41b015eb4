import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { useText } from '../ui/text'

const FINGERPRINT = 6

/** Which model has made what is seen. */
export const ModelVersion = () =>
  useText().t('explore:status.model', {
    version: belgium.version,
    fingerprint: program.fingerprint.slice(0, FINGERPRINT),
  })
