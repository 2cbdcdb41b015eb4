import { documentedIn } from '../figureKinds'

const note = documentedIn('sovereignty-note')

export const rdIntensityBelgium = note({
  id: 'rd.intensity.belgium',
  value: 3.32,
  low: 3.24,
  high: 3.4,
  unit: '% GDP',
  asOf: '2023',
  place: "Belgium's geopolitical role; comparison table",
  secondSource: {
    status: 'revised',
    value: 3.24,
    source: 'Eurostat, revised value for 2023; 3.4 for 2024 (4 December 2025)',
    note: "first release 3.3; the document's 3.32 stays the base, the revision is told",
  },
})

export const rdIntensityTarget = note({
  id: 'rd.intensity.target',
  value: 4,
  unit: '% GDP',
  place: "Recommendations; Belgium's geopolitical role",
  context: true,
  secondSource: {
    status: 'confirmed',
    value: 4,
    source: 'Egmont Institute, Policy Brief 378 (2025)',
    note: 'said of research and innovation',
  },
})

export const rdIntensityNetherlands = note({
  id: 'rd.intensity.netherlands',
  value: 2.3,
  bound: 'about',
  unit: '% GDP',
  asOf: '2022',
  place: 'European comparison',
  context: true,
  secondSource: { status: 'confirmed', value: 2.3, source: 'Eurostat, 2023' },
})

export const rdIntensityGermany = note({
  id: 'rd.intensity.germany',
  value: 3.11,
  unit: '% GDP',
  place: 'European comparison table',
  context: true,
  secondSource: {
    status: 'revised',
    value: 3.13,
    source: 'Eurostat, revised value for 2023',
    note: 'first release 3.1',
  },
})

export const rdIntensityFrance = note({
  id: 'rd.intensity.france',
  value: 2.2,
  bound: 'about',
  unit: '% GDP',
  place: 'European comparison table',
  context: true,
  secondSource: { status: 'confirmed', value: 2.18, source: 'Eurostat, 2023' },
})

export const skillsEngineersTarget = note({
  id: 'skills.engineers.target',
  value: 10000,
  bound: 'about',
  unit: 'people/yr',
  place: 'Recommendations (training and talent)',
  context: true,
})
