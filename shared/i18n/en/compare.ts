/** The Compare screen. */
export const compare = {
  scenario: 'Scenario',
  sort: 'Sort by {{name}}',
  against: 'In grey: the difference from {{name}}. A column’s name sorts by it.',
} as const
