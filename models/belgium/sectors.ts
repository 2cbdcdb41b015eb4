import type { Sector, Variable } from '#models/engine/model'
import { collect } from './collect'
import * as defenceCapacity from './sectors/defenceCapacity'
import * as defenceJobs from './sectors/defenceJobs'
import * as defenceOrders from './sectors/defenceOrders'
import * as defenceProcurement from './sectors/defenceProcurement'
import * as defenceTurnover from './sectors/defenceTurnover'
import * as dependency from './sectors/dependency'
import * as economy from './sectors/economy'
import * as knowledge from './sectors/knowledge'
import * as projects from './sectors/projects'
import * as publicMoney from './sectors/publicMoney'
import * as regions from './sectors/regions'
import * as research from './sectors/research'
import * as safe from './sectors/safe'
import * as totals from './sectors/totals'

const sector = (id: string, ...files: readonly object[]): Sector => ({
  id,
  variables: collect<Variable>('variable', ...files),
})

/** The blocks of the model, in the order its pages are read. */
export const sectors: readonly Sector[] = [
  sector('research', economy, knowledge, research),
  sector('defence', defenceProcurement, defenceOrders, defenceCapacity, defenceTurnover, defenceJobs),
  sector('projects', projects),
  sector('dependency', dependency),
  sector('jobs', totals),
  sector('public', publicMoney, safe),
  sector('regions', regions),
]
