/** What a terminal or a line would act upon instead of showing: control characters, direction marks, and the like. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** Whether nothing is seen of a text: spaces and marks without width only, or none at all. */
export const isBlank = (text: string): boolean => !/[^\p{Z}\p{C}]/u.test(text)

const escaped = (character: string): string => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`

/** A text in which everything can be seen: what cannot is written as JSON writes it. */
export const escapeUnseen = (text: string): string => text.replaceAll(UNSEEN, escaped)
