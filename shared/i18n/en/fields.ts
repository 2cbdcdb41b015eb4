/** What the fields say that several screens have. */
export const fields = {
  'number.none': '“{{typed}}” is not a number. {{kept}} was kept.',
  'number.two': '“{{typed}}” could mean two numbers. {{kept}} was kept.',
  'number.instead': 'Take instead:',
} as const
