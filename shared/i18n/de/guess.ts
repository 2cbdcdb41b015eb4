import type { Words } from '../words'

export const guess: Words<'guess'> = {
  question: '{{label}}: Wie viel im Jahr {{year}}?',
  told: '{{label}}: {{value}} im Jahr {{year}}',
  name: 'Die Schätzung des Publikums für {{year}}',
  none: 'noch keine Schätzung',
  open: 'Ihre Schätzung?',
  awaited: 'Dieses Diagramm erscheint mit der Antwort.',
  drag: 'Ziehen Sie das „?“ nach oben oder unten.',
  reveal: 'Aufdecken (Leertaste)',
  reached: 'Modell {{value}}',
  label: 'Schätzung {{value}}',
  answer: 'Im Jahr {{year}} ergibt das Modell {{value}}.',
  right: 'Das Publikum hat {{guess}} für {{year}} geschätzt, und das Modell ergibt dasselbe.',
  above: 'Das Publikum hat {{guess}} geschätzt; das Modell ergibt {{value}} im Jahr {{year}}: {{off}} weniger.',
  below: 'Das Publikum hat {{guess}} geschätzt; das Modell ergibt {{value}} im Jahr {{year}}: {{off}} mehr.',
}
