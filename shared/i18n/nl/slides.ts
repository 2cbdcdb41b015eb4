import type { Words } from '../words'

export const slides: Words<'slides'> = {
  add: 'Aan de presentatie toevoegen',
  added: 'Dia {{number}} toegevoegd',
  start: 'Presenteren',
  resume: 'Verder vanaf dia {{number}}',
  'guess.question': '{{label}}: hoeveel in {{year}}?',
  'guess.told': '{{label}}: {{value}} in {{year}}',
  'guess.name': 'De schatting van de zaal voor {{year}}',
  'guess.none': 'nog geen schatting',
  'guess.open': 'Uw schatting?',
  'guess.awaited': 'Deze grafiek verschijnt met het antwoord.',
  'guess.drag': 'Sleep het “?” omhoog of omlaag.',
  'guess.reveal': 'Onthullen (spatiebalk)',
  'guess.reached': 'model {{value}}',
  'guess.label': 'schatting {{value}}',
  'guess.answer': 'In {{year}} geeft het model {{value}}.',
  'guess.right': 'De zaal schatte {{guess}} voor {{year}}, en het model ook.',
  'guess.above': 'De zaal schatte {{guess}}; het model geeft {{value}} in {{year}}: {{off}} minder.',
  'guess.below': 'De zaal schatte {{guess}}; het model geeft {{value}} in {{year}}: {{off}} meer.',
}
