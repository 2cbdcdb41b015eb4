export const slides = {
  add: 'Add to the story',
  added: 'Slide {{number}} added',
  start: 'Present',
  resume: 'Resume at slide {{number}}',
} as const
