/** What a colour is for. What it looks like is the painter's: a theme on the page, `paper` in files. */
export type Paint =
  | 'sheet'
  | 'ink'
  | 'ink-soft'
  | 'rule'
  | 'rule-strong'
  | 'accent'
  | 'reference'
  | 'warn'
  | 'good'
  | 'plants'
  | 'series-1'
  | 'series-2'
  | 'series-3'
  | 'series-4'
  | 'series-5'

/** The colours of several series in one chart, in their order. */
export const seriesPaints = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5'] as const satisfies Paint[]
