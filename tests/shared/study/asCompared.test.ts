import { expect, it } from 'vitest'
import { merge } from '#shared/study/merge'
import { asCompared } from '#shared/study/scenarios'
import { plainStudy } from '../../support/plainStudy'

const scenario = (id: string) => ({ id, name: id, notes: '', levers: {}, assumptions: {} })
const idsOf = ({ scenarios }: { readonly scenarios: readonly { readonly id: string }[] }) =>
  scenarios.map(({ id }) => id).join(' ')

it('a slide compares the scenarios it was made with, its own and the one all are compared with; without names all', () => {
  const study = { scenarios: ['one', 'two', 'kept later', 'base'].map(scenario), comparison: 'base' }
  expect(idsOf(asCompared(study, ['one', 'two'], 'two'))).toBe('one two base')
  expect(idsOf(asCompared(study, ['one', 'gone'], 'kept later'))).toBe('one kept later base')
  expect(idsOf(asCompared(study, undefined, 'one'))).toBe('one two kept later base')
})

it('a slide that comes from another study compares the same scenarios under the ids they have now', () => {
  const first = { ...plainStudy, scenarios: [{ ...scenario('one'), name: 'first' }] }
  const second = {
    ...plainStudy,
    scenarios: [{ ...scenario('one'), name: 'second' }, scenario('two')],
    story: [{ id: 's', scenario: 'one', view: { kind: 'compare', scenarios: ['one', 'two'] } }],
  }
  const { study } = merge(first, second)
  const [slide] = study.story
  const nameOf = (id = '') => study.scenarios.find((each) => each.id === id)?.name
  expect(nameOf(slide?.scenario)).toBe('second')
  expect(slide?.view?.scenarios?.map(nameOf)).toEqual(['second', 'two'])
})
