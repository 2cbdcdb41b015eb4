import type { Words } from '../words'

export const slides: Words<'slides'> = {
  add: 'Aan de presentatie toevoegen',
  added: 'Dia {{number}} toegevoegd',
  start: 'Presenteren',
  resume: 'Verder vanaf dia {{number}}',
}
