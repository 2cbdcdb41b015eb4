import type { Words } from '../words'

export const guess: Words<'guess'> = {
  question: '{{label}}: hoeveel in {{year}}?',
  told: '{{label}}: {{value}} in {{year}}',
  name: 'De schatting van de zaal voor {{year}}',
  none: 'nog geen schatting',
  open: 'Uw schatting?',
  awaited: 'Deze grafiek verschijnt met het antwoord.',
  drag: 'Sleep het “?” omhoog of omlaag.',
  reveal: 'Onthullen (spatiebalk)',
  reached: 'model {{value}}',
  label: 'schatting {{value}}',
  answer: 'In {{year}} geeft het model {{value}}.',
  right: 'De zaal schatte {{guess}} voor {{year}}, en het model ook.',
  above: 'De zaal schatte {{guess}}; het model geeft {{value}} in {{year}}: {{off}} minder.',
  below: 'De zaal schatte {{guess}}; het model geeft {{value}} in {{year}}: {{off}} meer.',
}
