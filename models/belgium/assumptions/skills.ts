import { figure } from '#models/engine/model'

export const skillsStemGraduates = figure({
  id: 'skills.stemGraduates',
  value: 25000,
  low: 23000,
  high: 27000,
  unit: 'people/yr',
  kind: 'reference',
  source: 'Eurostat 2023 (17.2 per 1 000 aged 20 to 29)',
})

export const skillsEngineersNow = figure({
  id: 'skills.engineersNow',
  value: 6500,
  low: 5000,
  high: 8000,
  unit: 'places/yr',
  kind: 'assumption',
})

export const skillsStudyYears = figure({
  id: 'skills.studyYears',
  value: 5,
  unit: 'yr',
  kind: 'assumption',
  source: 'length of an engineering degree',
  structural: true,
})

export const skillsStemToResearch = figure({
  id: 'skills.stemToResearch',
  value: 20,
  low: 15,
  high: 25,
  unit: '%',
  kind: 'assumption',
})

export const skillsTalentToResearch = figure({
  id: 'skills.talentToResearch',
  value: 40,
  low: 25,
  high: 55,
  unit: '%',
  kind: 'assumption',
})

export const skillsForeignResearchers = figure({
  id: 'skills.foreignResearchers',
  value: 2600,
  low: 1000,
  high: 3500,
  unit: 'people/yr',
  kind: 'calibrated',
  source: 'growth of R&D staff 2019 to 2025',
})

export const skillsEngineersToDefence = figure({
  id: 'skills.engineersToDefence',
  value: 6,
  low: 3,
  high: 10,
  unit: '%',
  kind: 'assumption',
})

export const skillsTalentToDefence = figure({
  id: 'skills.talentToDefence',
  value: 10,
  low: 5,
  high: 15,
  unit: '%',
  kind: 'assumption',
})
