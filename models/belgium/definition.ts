import type { ModelDefinition } from '#models/engine/model'
import { levers } from './levers'
import { register } from './register'
import { sectors } from './sectors'

export const definition: ModelDefinition = {
  id: 'belgium',
  version: '2.0',
  firstYear: 2025,
  lastYear: 2040,
  figures: register,
  levers,
  sectors,
}
