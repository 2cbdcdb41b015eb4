/** `A`, `B` ... `Z`, `AA`: the letters of a column counted from 1. */
export function letters(column: number): string {
  const rest = (column - 1) % 26
  const before = Math.floor((column - 1) / 26)
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + rest)
}

/** The column, counted from 1, of letters as `letters` gives them. */
export const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
