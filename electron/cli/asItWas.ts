import { originalModel } from '#models/belgium/asItWas'
import { belgium } from '#models/belgium/model'
import { projectReleased } from '#models/engine/releasedModel'
import type { Translate } from '#shared/i18n/translator'
import type { Scenario } from '#shared/study/study'
import { Refusal } from './failure'

/**
 * A scenario of an older study in the model it was made with, bit for bit, and the series of that model.
 *
 * @throws Refusal for one of the present model, or of a model that is not kept
 */
export async function runAsItWas({ origin }: Scenario, t: Translate) {
  if (!origin) throw new Refusal(t('cli:as-it-was-present', { version: belgium.version }))
  const model = await originalModel(origin)
  if (!model) throw new Refusal(t('cli:as-it-was-unknown', { version: origin.model.version }))
  return { projection: projectReleased(model, origin.levers, origin.assumptions).scenario, series: model.series }
}
