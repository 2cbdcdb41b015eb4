import { lever } from '#models/engine/model'
import { safeAdditionalityNow, safeBelgiumMaximum } from '../assumptions/safe'
import { dependencyUsImportShare2019, dependencyUsImportShareNow } from '../figures/defenceHearingContext'

const group = 'europe'

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

export const safeAdditionality = lever({
  id: 'safe.additionality',
  group,
  unit: '%',
  base: safeAdditionalityNow,
  min: 0,
  max: 100,
  step: 1,
  by: null,
})

export const safePartnerShare = lever({
  id: 'safe.partnerShare',
  group,
  unit: '%',
  base: 0,
  min: 0,
  max: 3,
  step: 0.05,
  by: null,
})

export const dependencyUsShare = lever({
  id: 'dependency.usShare',
  group,
  unit: '%',
  base: dependencyUsImportShareNow,
  min: 10,
  max: 80,
  step: 1,
  by: 2035,
  marks: [{ id: 'year2019', at: dependencyUsImportShare2019 }],
})
