import { onPaper, paper } from '#shared/charts/paper'

/** A colour as PowerPoint writes it. */
export const hex = (color: string): string => onPaper(color).slice(1).toUpperCase()

export const ink = hex(paper['--ink'])
export const soft = hex(paper['--ink-soft'])
export const rule = hex(paper['--rule-strong'])
export const accent = hex(paper['--accent'])
export const better = hex(paper['--good'])
export const worse = hex(paper['--warn'])

/** Typefaces every office has: a deck cannot carry its own. */
export const SERIF = 'Georgia'
export const SANS = 'Arial'

/** A slide of 16 to 9, in inches. */
export const WIDTH = 13.333
export const HEIGHT = 7.5
export const MARGIN = 0.6
export const INNER = WIDTH - 2 * MARGIN
/** Between things side by side. */
export const GAP = 0.35
