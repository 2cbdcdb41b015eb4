/** What a terminal would act upon instead of showing: control characters, direction marks, and the like. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** A line that is longer tells nobody more. */
const LONGEST = 6000

const escaped = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`

/** A message as one line that is safe to print, whatever a word of the user's or a file contained. */
export function oneLine(text: string): string {
  const line = text.replaceAll(/[\t\n\v\f\r ]+/g, ' ').trim()
  const cut = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
  return cut.replaceAll(UNSEEN, escaped)
}
