import { figure } from '#models/engine/model'

export const rdIntensityBelgium = figure({
  id: 'rd.intensity.belgium',
  value: 3.32,
  low: 3.24,
  high: 3.4,
  unit: '% GDP',
  kind: 'documented',
  asOf: '2023',
  document: 'sovereignty-note',
  place: "Belgium's geopolitical role; comparison table",
  secondSource: {
    status: 'revised',
    value: 3.24,
    source: 'Eurostat, revised value for 2023; 3.4 for 2024 (4 December 2025)',
    note: "first release 3.3; the document's 3.32 stays the base, the revision is told",
  },
})

export const rdIntensityTarget = figure({
  id: 'rd.intensity.target',
  value: 4,
  unit: '% GDP',
  kind: 'documented',
  document: 'sovereignty-note',
  place: "Recommendations; Belgium's geopolitical role",
  context: true,
  secondSource: {
    status: 'confirmed',
    value: 4,
    source: 'Egmont Institute, Policy Brief 378 (2025)',
    note: 'said of research and innovation',
  },
})

export const rdIntensityNetherlands = figure({
  id: 'rd.intensity.netherlands',
  value: 2.3,
  bound: 'about',
  unit: '% GDP',
  kind: 'documented',
  asOf: '2022',
  document: 'sovereignty-note',
  place: 'European comparison',
  context: true,
  secondSource: { status: 'confirmed', value: 2.3, source: 'Eurostat, 2023' },
})

export const rdIntensityGermany = figure({
  id: 'rd.intensity.germany',
  value: 3.11,
  unit: '% GDP',
  kind: 'documented',
  document: 'sovereignty-note',
  place: 'European comparison table',
  context: true,
  secondSource: {
    status: 'revised',
    value: 3.13,
    source: 'Eurostat, revised value for 2023',
    note: 'first release 3.1',
  },
})

export const rdIntensityFrance = figure({
  id: 'rd.intensity.france',
  value: 2.2,
  bound: 'about',
  unit: '% GDP',
  kind: 'documented',
  document: 'sovereignty-note',
  place: 'European comparison table',
  context: true,
  secondSource: { status: 'confirmed', value: 2.18, source: 'Eurostat, 2023' },
})

export const skillsEngineersTarget = figure({
  id: 'skills.engineers.target',
  value: 10000,
  bound: 'about',
  unit: 'people/yr',
  kind: 'documented',
  document: 'sovereignty-note',
  place: 'Recommendations (training and talent)',
  context: true,
})
