import type { Words } from '../words'

export const slides: Words<'slides'> = {
  add: 'Zur Präsentation hinzufügen',
  added: 'Folie {{number}} hinzugefügt',
  start: 'Präsentieren',
  resume: 'Weiter ab Folie {{number}}',
  'guess.question': '{{label}}: Wie viel im Jahr {{year}}?',
  'guess.told': '{{label}}: {{value}} im Jahr {{year}}',
  'guess.name': 'Die Schätzung des Publikums für {{year}}',
  'guess.none': 'noch keine Schätzung',
  'guess.open': 'Ihre Schätzung?',
  'guess.awaited': 'Dieses Diagramm erscheint mit der Antwort.',
  'guess.drag': 'Ziehen Sie das „?“ nach oben oder unten.',
  'guess.reveal': 'Aufdecken (Leertaste)',
  'guess.reached': 'Modell {{value}}',
  'guess.label': 'Schätzung {{value}}',
  'guess.answer': 'Im Jahr {{year}} ergibt das Modell {{value}}.',
  'guess.right': 'Das Publikum hat {{guess}} für {{year}} geschätzt, und das Modell ergibt dasselbe.',
  'guess.above': 'Das Publikum hat {{guess}} geschätzt; das Modell ergibt {{value}} im Jahr {{year}}: {{off}} weniger.',
  'guess.below': 'Das Publikum hat {{guess}} geschätzt; das Modell ergibt {{value}} im Jahr {{year}}: {{off}} mehr.',
}
