import { circumstance, lever } from '#models/engine/model'
import { safeAdditionalityNow, safeBelgiumMaximum } from '../assumptions/safe'
import { dependencyUsImportShare2019, dependencyUsImportShareNow } from '../figures/defenceHearingEurope'
import { part } from './part'

const group = 'europe'

/** SAFE loans, drawn in equal parts. */
export const safeLoans = lever({
  id: 'safe.loans',
  group,
  unit: 'M€',
  base: 0,
  min: 0,
  max: safeBelgiumMaximum,
  step: 20,
  by: null,
  marks: [{ id: 'belgianShare', at: safeBelgiumMaximum }],
})

/** Share of SAFE money on top of planned budgets; acts with loans only. */
export const safeAdditionality = part({ id: 'safe.additionality', group, base: safeAdditionalityNow, by: null })

/** Belgian share of what partners order with SAFE. */
export const safePartnerShare = lever({
  id: 'safe.partnerShare',
  group,
  unit: '%',
  nature: circumstance,
  base: 0,
  min: 0,
  max: 3,
  step: 0.05,
  by: null,
})

/** American share of the imports contracted; less of it costs. */
export const dependencyUsShare = lever({
  id: 'dependency.usShare',
  group,
  unit: '%',
  nature: { kind: 'policy', paidWith: 'not valued', dearer: 'less' },
  base: dependencyUsImportShareNow,
  min: 20,
  max: 80,
  step: 1,
  by: 2035,
  marks: [{ id: 'year2019', at: dependencyUsImportShare2019 }],
})
