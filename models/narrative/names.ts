import { belgium } from '#models/belgium/model'
import type { Variable } from '#models/engine/model'
import type { Assumptions } from '#models/engine/parameters'
import { comparedScenario } from '#shared/study/scenarios'
import type { Scenario, Study } from '#shared/study/study'
import { isBlank } from '#shared/unseen'
import type { Text } from './text'

const byId = new Map(belgium.equations.map(({ variable }) => [variable.id, variable]))

/** Throws for an id that is not a series of the model. */
export function variableOf(id: string): Variable {
  const variable = byId.get(id)
  if (!variable) throw new Error(`no series "${id}"`)
  return variable
}

/** A series' name in the reader's language. */
export const labelOf = (id: string, text: Text): string => text.model.series[id]?.label ?? id
/** A series' name at the end of a line. */
export const shortOf = (id: string, text: Text): string => text.model.series[id]?.short ?? id

/** A lever's name in the reader's language. */
export const leverLabel = (id: string, text: Text): string => text.model.levers[id]?.label ?? id

/** A scenario's name; those nobody has named are numbered in the language of the moment. */
export const scenarioName = (scenario: Pick<Scenario, 'id' | 'name'>, text: Text): string =>
  isBlank(scenario.name) ? text.t('explore:scenario.unnamed', { number: scenario.id }) : scenario.name

/** A study's title, or what stands for it where it has none. */
export const studyTitle = ({ title }: Pick<Study, 'title'>, untitled: string): string =>
  isBlank(title) ? untitled : title.trim()

/**
 * What runs under these assumptions are compared with, which charts draw in grey: the compared scenario, else
 * the current course, always under the same assumptions.
 */
export function baselineName(
  study: Pick<Study, 'scenarios' | 'comparison'>,
  assumptions: Assumptions,
  text: Text,
): string {
  const compared = comparedScenario(study)
  if (compared) return scenarioName(compared, text)
  return text.t(Object.keys(assumptions).length > 0 ? 'explore:scenario.currentSame' : 'explore:scenario.current')
}

/** What all scenarios of a study are compared with, each under its own assumptions. */
export const baselineNameOfAll = (study: Pick<Study, 'scenarios' | 'comparison'>, text: Text): string =>
  baselineName(study, Object.assign({}, ...study.scenarios.map(({ assumptions }) => assumptions)), text)
