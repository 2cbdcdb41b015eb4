import { documentedIn } from '../figureKinds'

const cities = documentedIn('seven-cities', { asOf: '2025' })

export const citiesBrusselsStartups = cities({
  id: 'cities.brussels.startups',
  value: 300,
  bound: 'at least',
  unit: 'firms',
  place: '1. Brussels',
  context: true,
})

export const citiesCount = cities({ id: 'cities.count', value: 7, unit: 'cities', place: 'title', context: true })

export const industryFactoryOfTheFuture = cities({
  id: 'industry.factory_of_the_future',
  value: 21,
  unit: 'firms',
  place: 'General trends',
  context: true,
})

export const industryOutputChange = cities({
  id: 'industry.output_change',
  value: -7.3,
  unit: '%',
  asOf: '2025-05',
  place: 'General trends',
  context: true,
})
