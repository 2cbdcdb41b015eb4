import { limits } from '#models/belgium/sectors/defenceTurnover'
import type { Variable } from '#models/engine/model'
import { labelOf, scenarioName } from '#models/narrative/names'
import type { FullText } from '#models/narrative/text'
import { comparedScenario } from '#shared/study/scenarios'
import { maybeMissing } from '../missing'
import type { Subject } from '../subject'
import { levelFormat } from './numberFormat'
import type { Places } from './places'

/** What a result shows of a series; `reference` is what the study compares with. */
export type Line = 'scenario' | 'reference' | 'difference'

/** What a series is called, with a word of caution where it is illustrative; other labels bear theirs. */
export function seriesLabel({ id, nature }: Variable, text: FullText): string {
  const label = labelOf(id, text)
  return nature === 'illustrative' ? text.t('exchange:nature.illustrative', { label }) : label
}

/** The number format of a series; what limits defence is a code that reads as a word. */
export function seriesFormat(variable: Variable, { t }: FullText): string {
  if (variable.id !== 'defence.limit') return levelFormat(variable)
  return `[=${limits.orders}]"${t('explore:limit.orders')}";"${t('explore:limit.supply')}"`
}

/** The sheet that holds what a scenario is compared with. */
export const heldSheet = ({ study }: Subject): 'comparison' | 'reference' =>
  comparedScenario(study) ? 'comparison' : 'reference'

/** What a scenario is compared with by name; in a workbook the current course always has the figures that are typed. */
export function heldName({ study, text }: Subject): string {
  const compared = comparedScenario(study)
  return compared ? scenarioName(compared, text) : text.t('explore:scenario.currentSame')
}

/** The formula of one line of a series in one year, from the sheets of the model. */
export function formulaOf(line: Line, variable: Variable, elapsed: number, places: Places, subject: Subject): string {
  const cell = places.seriesCell(variable, elapsed)
  const scenario = places.on('scenario', cell)
  const reference = places.on(heldSheet(subject), cell)
  if (line !== 'difference') return line === 'scenario' ? scenario : reference
  return differenceOf(variable, scenario, reference, places)
}

/** What lies between two cells of a series that may have no value. */
export function differenceOf(variable: Variable, scenario: string, reference: string, { model }: Places): string {
  const difference = `${scenario}-${reference}`
  return maybeMissing(model).has(variable) ? `IF(OR(${scenario}="",${reference}=""),"",${difference})` : difference
}

/** The app's own numbers of one line. */
export function valuesOf(line: Line, { id }: Variable, { outcome, baseline }: Subject): readonly number[] {
  if (line !== 'difference') return (line === 'scenario' ? outcome.scenario : baseline).series(id)
  const reference = baseline.series(id)
  return outcome.scenario.series(id).map((value, index) => value - (reference[index] ?? Number.NaN))
}
