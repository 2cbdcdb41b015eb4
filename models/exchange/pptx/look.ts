import type { Paint } from '#shared/charts/paint'
import { paper } from '#shared/charts/paper'

/** A colour as PowerPoint writes it. */
export const hex = (paint: Paint): string => paper[paint].slice(1).toUpperCase()

export const ink = hex('ink')
export const soft = hex('ink-soft')
export const rule = hex('rule-strong')
export const accent = hex('accent')
export const better = hex('good')
export const worse = hex('warn')

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
