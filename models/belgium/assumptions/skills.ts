import { assumption, calibrated, judged, reference } from '../figureKinds'

export const skillsStemGraduates = reference({
  id: 'skills.stemGraduates',
  value: 25000,
  low: 23000,
  high: 27000,
  unit: 'people/yr',
  source: 'Eurostat 2023 (17.2 per 1 000 aged 20 to 29)',
})

export const skillsEngineersNow = assumption({
  id: 'skills.engineersNow',
  value: 5000,
  low: 4000,
  high: 6500,
  unit: 'people/yr',
  source:
    'French Community: 1 277 civil and industrial engineers in 2015; Flanders taken as somewhat more than twice that: judgement, not checked',
})

export const skillsStudyYears = assumption({
  id: 'skills.studyYears',
  value: 5,
  unit: 'yr',
  source: 'length of an engineering degree',
  structural: true,
})

export const skillsTrainingYears = assumption({
  id: 'skills.trainingYears',
  value: 1,
  unit: 'yr',
  source: 'length of a technical conversion course (order)',
  structural: true,
})

export const skillsStemToResearch = judged({ id: 'skills.stemToResearch', value: 20, low: 15, high: 25, unit: '%' })
export const skillsTalentToResearch = judged({ id: 'skills.talentToResearch', value: 40, low: 25, high: 55, unit: '%' })

export const skillsForeignResearchers = calibrated({
  id: 'skills.foreignResearchers',
  value: 3400,
  low: 1500,
  high: 5500,
  unit: 'people/yr',
  source:
    'so that R&D staff, without pressure on pay, can grow by 3.2 % a year: the +0.10 pp of GDP a year of 2014 to 2024',
})

export const skillsEngineersToDefence = judged({
  id: 'skills.engineersToDefence',
  value: 6,
  low: 3,
  high: 10,
  unit: '%',
})

export const skillsTechniciansToDefence = assumption({
  id: 'skills.techniciansToDefence',
  value: 15,
  low: 5,
  high: 30,
  unit: '%',
  source: 'judgement of the modellers, November 2026; places opened with the sector',
})

export const skillsTalentToDefence = judged({ id: 'skills.talentToDefence', value: 10, low: 5, high: 15, unit: '%' })
