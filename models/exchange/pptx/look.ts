import type { Paint } from '#shared/charts/paint'
import { paper } from '#shared/charts/paper'
import { hex } from '../office/hex'

const painted = (paint: Paint): string => hex(paper[paint])

/** Colours and typefaces by their names in the theme: another theme brings its own. */
export const ink = 'tx1'
export const soft = 'tx2'
export const pale = 'bg2'
/** of what is compared with: quiet in any theme, as no accent surely is */
export const reference = 'tx2'
export const SERIF = '+mj-lt'
export const SANS = '+mn-lt'

const LINES: Partial<Readonly<Record<Paint, string>>> = {
  reference,
  rule: pale,
  'series-1': 'accent1',
  'series-2': 'accent2',
  'series-3': 'accent3',
  'series-4': 'accent4',
  'series-5': 'accent5',
}

/** The name in the theme of what a line of a chart is drawn in. */
export const lineColor = (paint: Paint): string => LINES[paint] ?? ink

/** What the theme of a deck holds until another is put under it. Its typefaces are in every office: a deck carries none. */
export const theme = {
  fonts: { headFontFace: 'Georgia', bodyFontFace: 'Arial' },
  colors: {
    dk1: painted('ink'),
    lt1: painted('sheet'),
    dk2: painted('ink-soft'),
    lt2: painted('rule'),
    accent1: painted('accent'),
    accent2: painted('series-2'),
    accent3: painted('series-3'),
    accent4: painted('series-4'),
    accent5: painted('series-5'),
    accent6: painted('reference'),
    hlink: painted('accent'),
    folHlink: painted('ink-soft'),
  },
}

/** The colour of the lines behind a chart: the library knows no names for these. */
export const GRID = theme.colors.lt2

/** Of the ranges of a line, in per cent. */
export const BAND_OPACITY = { outer: 13, inner: 28 }

/** A slide of 16 to 9, in inches. */
export const WIDTH = 13.333
export const HEIGHT = 7.5
export const MARGIN = 0.6
export const INNER = WIDTH - 2 * MARGIN
/** Between things side by side. */
export const GAP = 0.35

/** Width that a logo may take at the right, over the title. */
export const LOGO_ROOM = 2

/** A box on a slide, in inches. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}
