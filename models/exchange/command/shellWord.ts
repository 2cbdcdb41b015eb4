/** What no shell reads as anything but itself. */
const PLAIN = /^[A-Za-z0-9_./,:@%+-][A-Za-z0-9_./,:@%+=-]*$/

/** A word as a POSIX shell reads it whole, whatever is in it. */
export const shellWord = (word: string): string =>
  PLAIN.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
