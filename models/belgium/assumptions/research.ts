import { assumption, judged, reference } from '../figureKinds'

export const researchStaffNow = assumption({
  id: 'research.staffNow',
  value: 135000,
  low: 120000,
  high: 145000,
  unit: 'FTE',
  source:
    'BELSPO: 93 524 FTE in 2019; Rathenau Institute: 23 per 1 000 of the labour force in 2021 (about 119 600, after a break in the series); carried on at 3 %/yr to 2025',
})

export const researchCostGrowth = assumption({
  id: 'research.costGrowth',
  value: 1,
  low: 0.5,
  high: 1.5,
  unit: '%/yr',
  source: 'real wage growth, order',
})

export const researchAttrition = judged({ id: 'research.attrition', value: 3, low: 2, high: 4, unit: '%/yr' })

export const researchHiringResponse = assumption({
  id: 'research.hiringResponse',
  value: 0.5,
  low: 0.3,
  high: 0.7,
  unit: '1',
  source: 'Goolsbee 1998: 30 to 50 % of extra R&D money becomes pay (not checked beyond the abstract)',
})

export const researchHiringLimit = assumption({
  id: 'research.hiringLimit',
  value: 8,
  low: 6,
  high: 12,
  unit: '%/yr',
  source: 'judgement of the modellers, November 2026; R&D staff grew by about 3 %/yr in 2014-2024',
})

export const researchMilitarySpillover = assumption({
  id: 'research.militarySpillover',
  value: 50,
  low: 20,
  high: 80,
  unit: '%',
  source: 'judgement of the modellers, November 2026: part of military R&D is classified or has no civil use',
})

export const researchPublicFinanced = assumption({
  id: 'research.publicFinanced',
  value: 20,
  low: 17,
  high: 24,
  unit: '%',
  source: 'Eurostat, R&D by source of funds: government about a fifth (order, not checked)',
})

export const researchOutputElasticity = reference({
  id: 'research.outputElasticity',
  value: 0.08,
  low: 0.05,
  high: 0.13,
  unit: '1',
  source:
    'Guellec and van Pottelsberghe, OECD 2001 (0.13 business and 0.17 public, for separate stocks); Hall, Mairesse and Mohnen 2010',
  secondSource: {
    status: 'confirmed',
    source: 'Guellec and van Pottelsberghe, OECD STI 2001/3',
    note: '0.13 and 0.17 are of separate stocks, not upper bounds',
  },
})

export const researchDepreciation = reference({
  id: 'research.depreciation',
  value: 15,
  low: 10,
  high: 20,
  unit: '%/yr',
  source: 'convention in the R&D literature',
})

export const researchLag = reference({
  id: 'research.lag',
  value: 2,
  unit: 'yr',
  source: 'convention in the R&D literature',
  structural: true,
})

export const researchLateStageGain = assumption({
  id: 'research.lateStageGain',
  value: 0.25,
  low: 0,
  high: 0.5,
  unit: '1',
  source: 'judgement of the modellers, November 2026; hearing: funding stops at TRL 6, which start-ups in defence feel',
})

export const researchEarlyStageLoss = assumption({
  id: 'research.earlyStageLoss',
  value: 0.2,
  low: 0.1,
  high: 0.4,
  unit: '1',
  source:
    'judgement of the modellers, November 2026; OECD 2001 finds public research at least as productive as business research',
})

export const researchLateStageNow = assumption({
  id: 'research.lateStageNow',
  value: 5,
  low: 0,
  high: 10,
  unit: '%',
  source: 'hearing: funding stops at TRL 6; judgement of the modellers, November 2026',
})

export const researchCrowdingIn = reference({
  id: 'research.crowdingIn',
  value: 0.3,
  low: -0.1,
  high: 0.7,
  unit: '€/€',
  source:
    'Dumont, Federal Planning Bureau (publication 2305): subsidies draw in private money, corporate-tax incentives none or the reverse; own central value',
  secondSource: {
    status: 'half',
    source: 'Federal Planning Bureau, publication 2305',
    note: 'corporate tax incentives show none or crowding out',
  },
})

export const scienceBelspoBudget = assumption({
  id: 'science.belspoBudget',
  value: 650,
  low: 500,
  high: 750,
  unit: 'M€/yr',
  source: 'order of magnitude of the federal science budget',
})
