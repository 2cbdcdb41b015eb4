/** A spreadsheet takes no longer text between quotes in a formula. */
const MOST = 250

/** Words as a formula holds them. */
export function quoted(words: string): string {
  const pieces = words.match(new RegExp(`[^]{1,${MOST}}`, 'gu')) ?? ['']
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&')
}

/** Formulas that are true where the content of a cell can be computed with. */
export const accepted = {
  /** A number of which all the conditions hold. */
  number: (cell: string, conditions: readonly string[]): string =>
    `IF(ISNUMBER(${cell}),${conditions.length === 0 ? 'TRUE' : `AND(${conditions.join(',')})`},FALSE)`,
  /** The same, or nothing. */
  numberOrNothing: (cell: string, conditions: readonly string[]): string =>
    `IF(ISNUMBER(${cell}),AND(${conditions.join(',')}),ISBLANK(${cell}))`,
  nothing: (cell: string): string => `ISBLANK(${cell})`,
} as const

export interface Rule {
  /** a formula that is true where what was typed can be computed with */
  readonly accepted: string
  /** what is said where it is not */
  readonly message: string
}

/** The formula of a check: the message of the first rule that is broken, empty where all are kept. */
export function checkFormula(rules: readonly Rule[]): string {
  return rules.reduceRight((rest, { accepted, message }) => `IF(${accepted},${rest},${quoted(message)})`, '""')
}

/** What is computed with: nothing at all where the check beside it refuses what was typed. */
export const usedFormula = (check: string, value: string): string => `IF(${check}="",${value},NA())`
