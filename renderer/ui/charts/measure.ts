let context: CanvasRenderingContext2D | null = null
const known = new Map<string, number>()
const KEEP = 300
const TABULAR = 1.03

/** Width of a text in the interface's type, in pixels. */
export function measure(text: string, em: number, bold: boolean): number {
  const key = `${em}${bold}${text}`
  const found = known.get(key)
  if (found !== undefined) return found
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * em * 0.6
  context.font = `${bold ? 650 : 400} ${em}px 'Inter Variable', system-ui, sans-serif`
  // The page sets tabular figures, which a canvas cannot: each is as wide as a nought, and so are signs.
  const width = context.measureText(text.replaceAll(/[\d+\u2212-]/g, '0')).width * TABULAR
  // A drag writes ever new numbers: forget them all now and then rather than grow.
  if (known.size > KEEP) known.clear()
  known.set(key, width)
  return width
}

/** Widths were taken in another font: to be called when ours has arrived. */
export const forgetWidths = (): void => known.clear()
