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
} as const satisfies Readonly<Record<string, Placeholder>>

export type PlaceholderName = keyof typeof placeholders

export const isPlaceholderName = (name: string): name is PlaceholderName => Object.hasOwn(placeholders, name)

/** The element that makes a shape a placeholder. */
export function placeholderXml(name: PlaceholderName): string {
  const { type, idx }: Placeholder = placeholders[name]
  return `<p:ph${type === null ? '' : ` type="${type}"`}${idx === null ? '' : ` idx="${idx}"`}/>`
}

/** Charts that a slide has places for; more go on to another. */
export const MOST_CHARTS = 3

/** The place of a chart among those of its slide. */
export const chartName = (index: number): PlaceholderName => {
  const name = `chart${index + 1}`
  if (!isPlaceholderName(name)) throw new Error(`no place for chart ${index + 1}`)
  return name
}
