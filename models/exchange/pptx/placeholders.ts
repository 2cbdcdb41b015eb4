/** A place that a layout keeps for one kind of content: how PowerPoint calls it, and its number on the slide. */
export interface Placeholder {
  readonly type: string | null
  readonly idx: number | null
}

/**
 * The places of all layouts. A shape of a slide that bears one of these names fills that place, and takes position
 * and type from the layout: so a template of the house can be put under a deck.
 */
export const placeholders = {
  mainTitle: { type: 'ctrTitle', idx: null },
  subtitle: { type: 'subTitle', idx: 1 },
  title: { type: 'title', idx: null },
  words: { type: null, idx: 1 },
  table: { type: 'tbl', idx: 1 },
  chart1: { type: 'chart', idx: 1 },
  chart2: { type: 'chart', idx: 2 },
  chart3: { type: 'chart', idx: 3 },
  caption: { type: 'body', idx: 4 },
  date: { type: 'dt', idx: 10 },
  footer: { type: 'ftr', idx: 11 },
  slideNumber: { type: 'sldNum', idx: 12 },
  about: { type: 'body', idx: 13 },
  note: { type: 'body', idx: 14 },
  provenance: { type: 'body', idx: 15 },
  heading1: { type: 'body', idx: 21 },
  heading2: { type: 'body', idx: 22 },
  heading3: { type: 'body', idx: 23 },
  source1: { type: 'body', idx: 31 },
  source2: { type: 'body', idx: 32 },
  source3: { type: 'body', idx: 33 },
  figure1: { type: 'body', idx: 41 },
  figure2: { type: 'body', idx: 42 },
  figure3: { type: 'body', idx: 43 },
  figure4: { type: 'body', idx: 44 },
  figure5: { type: 'body', idx: 45 },
  figure6: { type: 'body', idx: 46 },
} as const satisfies Readonly<Record<string, Placeholder>>

export type PlaceholderName = keyof typeof placeholders

/** The number of the last place that layouts of other houses have, too: those of the foot. */
const LAST_OF_ALL = 12

/**
 * Whether no layout of another house has this place. Under a template that has a layout of the same kind, a text in it
 * keeps its place but falls back to the type of the master's body: it must say its size itself.
 */
export const isOurs = (name: PlaceholderName): boolean => (placeholders[name].idx ?? 0) > LAST_OF_ALL

export const isPlaceholderName = (name: string): name is PlaceholderName => Object.hasOwn(placeholders, name)

/** The element that makes a shape a placeholder. */
export function placeholderXml(name: PlaceholderName): string {
  const { type, idx }: Placeholder = placeholders[name]
  return `<p:ph${type === null ? '' : ` type="${type}"`}${idx === null ? '' : ` idx="${idx}"`}/>`
}

/** Charts that a slide has places for; more go on to another. */
export const MOST_CHARTS = 3

/** Headline results that a slide has places for. */
export const MOST_FIGURES = 6

/** The place of one of several alike on a slide: a chart, the words over it, its sources, a headline result. */
export const placeName = (kind: 'chart' | 'heading' | 'source' | 'figure', index: number): PlaceholderName => {
  const name = `${kind}${index + 1}`
  if (!isPlaceholderName(name)) throw new Error(`no place "${name}"`)
  return name
}
