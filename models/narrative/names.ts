import { belgium } from '#models/belgium/model'
import type { Variable } from '#models/engine/model'
import type { Scenario, Study } from '#shared/study/study'
import type { Text } from './text'

const byId = new Map(belgium.equations.map(({ variable }) => [variable.id, variable]))

/** Throws for an id that is not a series of the model. */
export function variableOf(id: string): Variable {
  const variable = byId.get(id)
  if (!variable) throw new Error(`no series "${id}"`)
  return variable
}

export const labelOf = (id: string, text: Text): string => text.model.series[id]?.label ?? id
export const shortOf = (id: string, text: Text): string => text.model.series[id]?.short ?? id

/** A scenario's name; those nobody has named are numbered in the language of the moment. */
export const scenarioName = (scenario: Pick<Scenario, 'id' | 'name'>, text: Text): string =>
  scenario.name || text.t('explore:scenario.unnamed', { number: scenario.id })

/** What the grey lines are. */
export function baselineName(
  { study }: { readonly study: Pick<Study, 'scenarios' | 'comparison'> },
  text: Text,
): string {
  const compared = study.scenarios.find(({ id }) => id === study.comparison)
  return compared ? scenarioName(compared, text) : text.t('explore:scenario.current')
}
