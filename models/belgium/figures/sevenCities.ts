import { figure } from '#models/engine/model'

export const citiesBrusselsStartups = figure({
  id: 'cities.brussels.startups',
  value: 300,
  bound: 'at least',
  unit: 'firms',
  kind: 'documented',
  asOf: '2025',
  document: 'seven-cities',
  place: '1. Brussels',
  context: true,
})

export const citiesCount = figure({
  id: 'cities.count',
  value: 7,
  unit: 'cities',
  kind: 'documented',
  asOf: '2025',
  document: 'seven-cities',
  place: 'title',
  context: true,
})

export const industryFactoryOfTheFuture = figure({
  id: 'industry.factory_of_the_future',
  value: 21,
  unit: 'firms',
  kind: 'documented',
  asOf: '2025',
  document: 'seven-cities',
  place: 'General trends',
  context: true,
})

export const industryOutputChange = figure({
  id: 'industry.output_change',
  value: -7.3,
  unit: '%',
  kind: 'documented',
  asOf: '2025-05',
  document: 'seven-cities',
  place: 'General trends',
  context: true,
})
