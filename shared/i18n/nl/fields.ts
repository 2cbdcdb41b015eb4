import type { Words } from '../words'

export const fields: Words<'fields'> = {
  'number.none': '“{{typed}}” is geen getal. {{kept}} is behouden.',
  'number.two': '“{{typed}}” kan twee getallen betekenen. {{kept}} is behouden.',
  'number.instead': 'Gebruik in plaats daarvan:',
}
