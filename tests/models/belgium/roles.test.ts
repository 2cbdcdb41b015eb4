import { expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { roles } from '#models/belgium/roles'

it('a role is played by a series or a lever of the model', () => {
  expect(belgium.equations.map(({ variable }) => variable.id)).toContain(roles.extraCost)
  expect(belgium.levers.map(({ id }) => id)).toContain(roles.researchAim)
})
