import type { Words } from '../words'

export const slides: Words<'slides'> = {
  add: 'Zur Präsentation hinzufügen',
  added: 'Folie {{number}} hinzugefügt',
  start: 'Präsentieren',
  resume: 'Weiter ab Folie {{number}}',
}
