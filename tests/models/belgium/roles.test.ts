import { expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { keyLeverIds, roles } from '#models/belgium/roles'

it('a role is played by a series or a lever of the model', () => {
  const series = belgium.equations.map(({ variable }) => variable.id)
  const levers = belgium.levers.map(({ id }) => id)
  const { researchAim, ...played } = roles
  expect(series).toEqual(expect.arrayContaining(Object.values(played)))
  expect(levers).toEqual(expect.arrayContaining([researchAim, ...keyLeverIds]))
})
