import { figure } from '#models/engine/model'

export const researchStaffNow = figure({
  id: 'research.staffNow',
  value: 120000,
  low: 115000,
  high: 125000,
  unit: 'FTE',
  kind: 'reference',
  source: 'BELSPO 2019 (93 524), Rathenau Institute 2021 (23 per 1 000 labour force)',
})

export const researchCostGrowth = figure({
  id: 'research.costGrowth',
  value: 1.0,
  low: 0.5,
  high: 1.5,
  unit: '%/yr',
  kind: 'assumption',
  source: 'real wage growth',
})

export const researchAttrition = figure({
  id: 'research.attrition',
  value: 3,
  low: 2,
  high: 4,
  unit: '%/yr',
  kind: 'assumption',
})

export const researchOutputElasticity = figure({
  id: 'research.outputElasticity',
  value: 0.08,
  low: 0.05,
  high: 0.13,
  unit: '1',
  kind: 'reference',
  source:
    'Guellec and van Pottelsberghe, OECD 2001 (upper bound 0.13 business, 0.17 public); Hall, Mairesse and Mohnen 2010',
})

export const researchDepreciation = figure({
  id: 'research.depreciation',
  value: 15,
  low: 10,
  high: 20,
  unit: '%/yr',
  kind: 'reference',
  source: 'convention in the R&D literature',
})

export const researchLag = figure({
  id: 'research.lag',
  value: 2,
  unit: 'yr',
  kind: 'reference',
  source: 'convention in the R&D literature',
  structural: true,
})

export const researchLateStageGain = figure({
  id: 'research.lateStageGain',
  value: 0.1,
  low: 0,
  high: 0.2,
  unit: '1',
  kind: 'assumption',
})

export const researchLateStageNow = figure({
  id: 'research.lateStageNow',
  value: 5,
  low: 0,
  high: 10,
  unit: '%',
  kind: 'assumption',
  source: 'hearing: funding stops at TRL 6',
})

export const researchCrowdingIn = figure({
  id: 'research.crowdingIn',
  value: 0.3,
  low: 0,
  high: 0.7,
  unit: '€/€',
  kind: 'reference',
  source: 'Dumont, Federal Planning Bureau 2022 (sign); own central value',
})

export const scienceBelspoBudget = figure({
  id: 'science.belspoBudget',
  value: 650,
  low: 500,
  high: 750,
  unit: 'M€/yr',
  kind: 'assumption',
  source: 'order of magnitude of the federal science budget',
})
