import { sameJson } from '#shared/sameJson'
import { comparedScenario } from '#shared/study/scenarios'
import type { Scenario, Study } from '#shared/study/study'
import type { Text } from './text'

/**
 * That a change can lie outside its own range: its two scenarios assume different figures, which are drawn over the same
 * ranges for both. Null where they assume the same.
 */
export function otherFiguresNote(
  { assumptions }: Pick<Scenario, 'assumptions'>,
  study: Pick<Study, 'scenarios' | 'comparison'>,
  { t }: Text,
): string | null {
  const held = comparedScenario(study)
  return held && !sameJson(held.assumptions, assumptions) ? t('odds:band.otherFigures') : null
}
