import { expect, it } from 'vitest'
import { documentedOdds, documentedTargets } from '#models/narrative/documentedOdds'
import { textIn } from '../../support/text'

it('tells of one result the odds of its own targets, each by its own number of simulations', async () => {
  const text = await textIn('en')
  const found = documentedTargets.map((_, index) => ({ share: index / 10, margin: 0 }))
  const told = (of?: string) => documentedOdds(found, text, of).map(({ aim, share }) => [aim.id, aim.year, share])
  const all = documentedTargets.map(({ id, year }, index) => [id, year, index / 10])
  expect(told()).toEqual(all)
  expect(told('jobs.net')).toEqual([])
  const european = told('dependency.europeanShare')
  expect(european.length).toBeGreaterThan(1)
  expect(european).toEqual(all.filter(([id]) => id === 'dependency.europeanShare'))
})
