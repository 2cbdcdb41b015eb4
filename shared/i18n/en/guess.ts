/** The guess of the room on a slide. */
export const guess = {
  question: '{{label}}: how much in {{year}}?',
  told: '{{label}}: {{value}} in {{year}}',
  name: 'The room’s guess for {{year}}',
  none: 'no guess yet',
  open: 'Your guess?',
  awaited: 'This chart comes with the answer.',
  drag: 'Drag the “?” up or down.',
  reveal: 'Reveal (space bar)',
  reached: 'model {{value}}',
  label: 'guess {{value}}',
  answer: 'In {{year}} the model gives {{value}}.',
  right: 'The room guessed {{guess}} for {{year}}, and so does the model.',
  above: 'The room guessed {{guess}}; the model gives {{value}} in {{year}}: {{off}} less.',
  below: 'The room guessed {{guess}}; the model gives {{value}} in {{year}}: {{off}} more.',
} as const
