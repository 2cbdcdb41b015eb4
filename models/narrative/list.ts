import type { Text } from './text'

/** Names in a row inside a sentence, as the language joins them: "A, B and C". */
export const listText = (names: readonly string[], { formats }: Text): string =>
  new Intl.ListFormat(formats.locale, { type: 'conjunction' }).format(names)
