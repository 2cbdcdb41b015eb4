import type { Box } from './box'

/** A text that fits a width, cut with an ellipsis where it must. */
export function fitted(text: string, width: number, em: number, measure: Box['measure']): string {
  if (measure(text, em, false) <= width) return text
  for (let length = text.length - 1; length > 1; length--) {
    const cut = `${text.slice(0, length).trimEnd()}…`
    if (measure(cut, em, false) <= width) return cut
  }
  return '…'
}
