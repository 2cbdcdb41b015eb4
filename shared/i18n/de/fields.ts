import type { Words } from '../words'

/** What the fields say that several screens have. */
export const fields: Words<'fields'> = {
  'number.none': '„{{typed}}“ ist keine Zahl. Beibehalten: {{kept}}.',
  'number.two': '„{{typed}}“ kann zwei Zahlen bedeuten. Beibehalten: {{kept}}.',
  'number.instead': 'Stattdessen:',
}
