import type { Sector, Variable } from '#models/engine/model'
import { collect } from './collect'
import * as defenceBudget from './sectors/defenceBudget'
import * as defenceCapacity from './sectors/defenceCapacity'
import * as defenceJobs from './sectors/defenceJobs'
import * as defenceOrders from './sectors/defenceOrders'
import * as defenceTurnover from './sectors/defenceTurnover'
import * as dependency from './sectors/dependency'
import * as dependencyIndex from './sectors/dependencyIndex'
import * as digital from './sectors/digital'
import * as economy from './sectors/economy'
import * as knowledge from './sectors/knowledge'
import * as macro from './sectors/macro'
import * as projects from './sectors/projects'
import * as publicBalance from './sectors/publicBalance'
import * as publicCost from './sectors/publicCost'
import * as regions from './sectors/regions'
import * as research from './sectors/research'
import * as safe from './sectors/safe'
import * as skills from './sectors/skills'
import * as totals from './sectors/totals'

const sector = (id: string, ...files: readonly object[]): Sector => ({
  id,
  variables: collect<Variable>('variable', ...files),
})

/** The blocks of the model, in the order its pages are read. */
export const sectors: readonly Sector[] = [
  sector('economy', economy, macro),
  sector('research', knowledge, research, skills),
  sector('defence', defenceBudget, safe, defenceOrders, defenceCapacity, defenceTurnover, defenceJobs),
  sector('projects', projects, digital),
  sector('dependency', dependency, dependencyIndex),
  sector('jobs', totals),
  sector('public', publicCost, publicBalance),
  sector('regions', regions),
]
