import { GAP, HEIGHT, INNER, LOGO_ROOM, MARGIN, type Place } from './look'
import { MOST_FIGURES, type PlaceholderName, placeName } from './placeholders'

/** Type in a place, as the layout sets it; its colour by its name in the theme, or as it is. */
export interface LayoutType {
  /** in points */
  readonly size: number
  readonly color: 'tx1' | 'tx2' | 'accent1' | 'accent2' | 'accent5' | `#${string}`
  readonly bold?: boolean
  /** in the typeface of headings */
  readonly heading?: boolean
  readonly align?: 'r'
  readonly anchor?: 'ctr' | 'b'
}

export interface LayoutPlace {
  readonly name: PlaceholderName
  readonly place: Place
  readonly look: LayoutType
  /** what its paragraphs of the second level and on look like, where these say something else */
  readonly levels?: readonly LayoutType[]
}

/** What a slide can look like; charts by their number, with a caption or without. */
export type LayoutId = 'title' | 'words' | 'figures' | 'table' | `charts${1 | 2 | 3}` | `charts${1 | 2 | 3}Caption`

export interface Layout {
  readonly id: LayoutId
  /** what PowerPoint knows it as, where it knows such a layout */
  readonly type: string | null
  readonly places: readonly LayoutPlace[]
}

const BODY_TOP = 1.6
const FOOT = HEIGHT - 0.45
const BODY: Place = { x: MARGIN, y: BODY_TOP, w: INNER, h: FOOT - 0.15 - BODY_TOP }
/** Width of a caption beside charts, height of one above them. */
const BESIDE = 3.6
const ABOVE = 0.8
const NOTE = 0.5

const across = (y: number, h: number): Place => ({ x: MARGIN, y, w: INNER, h })

export const titlePlace: LayoutPlace = {
  name: 'title',
  place: across(0.64, 0.84),
  look: { size: 26, color: 'tx1', bold: true, heading: true, anchor: 'ctr' },
}
export const wordsPlace: LayoutPlace = { name: 'words', place: BODY, look: { size: 20, color: 'tx1' } }

const NUMBER = 0.8
const DATE = 2.6
const small = { size: 9, color: 'tx2' } as const
export const footPlaces: readonly LayoutPlace[] = [
  { name: 'footer', place: { ...across(FOOT, 0.25), w: INNER - NUMBER - DATE }, look: small },
  {
    name: 'date',
    place: { x: MARGIN + INNER - NUMBER - DATE, y: FOOT, w: DATE, h: 0.25 },
    look: { ...small, align: 'r' },
  },
  {
    name: 'slideNumber',
    place: { x: MARGIN + INNER - NUMBER, y: FOOT, w: NUMBER, h: 0.25 },
    look: { ...small, align: 'r' },
  },
]

const about: LayoutPlace = {
  name: 'about',
  place: { ...across(0.36, 0.26), w: INNER - LOGO_ROOM - GAP },
  look: { size: 11, color: 'accent1', bold: true },
}

/** Places beside each other: a second row would leave each too low to be read. */
function beside(count: number, { x, y, w, h }: Place): readonly Place[] {
  const width = (w - GAP * (count - 1)) / count
  return Array.from({ length: count }, (_, index) => ({ x: x + index * (width + GAP), y, w: width, h }))
}

/** Around charts, by their number: the size of type in points, and the height that it takes, in inches. */
const AROUND = {
  1: { heading: { title: 15, measure: 11, h: 0.7 }, source: { size: 8, h: 0.3 } },
  2: { heading: { title: 14, measure: 11, h: 0.8 }, source: { size: 8, h: 0.5 } },
  3: { heading: { title: 12, measure: 10, h: 1 }, source: { size: 7, h: 0.6 } },
} as const
const SPACE = 0.06

/** A chart with its title and what it measures above, and its sources below. */
function chartPlaces(count: 1 | 2 | 3, { x, y, w, h }: Place, index: number): readonly LayoutPlace[] {
  const { heading, source } = AROUND[count]
  const top = y + heading.h + SPACE
  const bottom = y + h - source.h
  return [
    {
      name: placeName('heading', index),
      place: { x, y, w, h: heading.h },
      look: { size: heading.title, color: 'tx1', bold: true, heading: true, anchor: 'b' },
      levels: [{ size: heading.measure, color: 'tx2' }],
    },
    {
      name: placeName('chart', index),
      place: { x, y: top, w, h: bottom - SPACE - top },
      look: { size: 12, color: 'tx1' },
    },
    {
      name: placeName('source', index),
      place: { x, y: bottom, w, h: source.h },
      look: { size: source.size, color: 'tx2', anchor: 'b' },
    },
  ]
}

const FIGURES: Place = { ...BODY, y: 1.75, h: 3.4 }
const FIGURES_A_ROW = 3
/** The levels of a headline result's paragraphs below what it is called; a difference by whether it is better. */
export const FIGURE_LEVELS = { value: 1, neither: 2, better: 3, worse: 4 } as const

/** Headline results in large type, three in a row, a line over each. */
const figurePlaces: readonly LayoutPlace[] = Array.from({ length: MOST_FIGURES }, (_, index) => {
  const across = beside(FIGURES_A_ROW, FIGURES)[index % FIGURES_A_ROW] ?? FIGURES
  const h = FIGURES.h / (MOST_FIGURES / FIGURES_A_ROW)
  const y = FIGURES.y + Math.floor(index / FIGURES_A_ROW) * h
  return {
    name: placeName('figure', index),
    place: { ...across, y: y + 0.1, h: h - 0.2 },
    look: { size: 13, color: 'tx2' },
    levels: [
      { size: 28, color: 'tx1', bold: true, heading: true },
      { size: 14, color: 'tx2' },
      { size: 14, color: 'accent5' },
      { size: 14, color: 'accent2' },
    ],
  }
})

function chartLayout(count: 1 | 2 | 3, captioned: boolean): Layout {
  const [caption, rest]: readonly [Place, Place] =
    count === 1
      ? [
          { ...BODY, x: MARGIN + INNER - BESIDE, w: BESIDE },
          { ...BODY, w: INNER - BESIDE - GAP },
        ]
      : [
          { ...BODY, h: ABOVE },
          { ...BODY, y: BODY_TOP + ABOVE + 0.1, h: BODY.h - ABOVE - 0.1 },
        ]
  const charts = beside(count, captioned ? rest : BODY).flatMap((place, index) => chartPlaces(count, place, index))
  return {
    id: captioned ? `charts${count}Caption` : `charts${count}`,
    type: count > 1 ? null : captioned ? 'chartAndTx' : 'chart',
    places: [
      about,
      titlePlace,
      ...charts,
      ...(captioned ? [{ name: 'caption', place: caption, look: { size: 16, color: 'tx1' } } as const] : []),
    ],
  }
}

const counts = [1, 2, 3] as const

export const layouts: readonly Layout[] = [
  {
    id: 'title',
    type: 'title',
    places: [
      {
        name: 'mainTitle',
        place: across(1.75, 1.85),
        look: { size: 40, color: 'tx1', bold: true, heading: true, anchor: 'b' },
      },
      { name: 'subtitle', place: across(3.8, 1.75), look: { size: 18, color: 'tx1' } },
      { name: 'provenance', place: across(5.75, 1.1), look: { size: 10, color: 'tx2', anchor: 'b' } },
    ],
  },
  { id: 'words', type: 'obj', places: [about, titlePlace, wordsPlace] },
  {
    id: 'figures',
    type: null,
    places: [
      about,
      titlePlace,
      ...figurePlaces,
      { name: 'caption', place: { ...BODY, y: 5.2, h: FOOT - 5.35 }, look: { size: 16, color: 'tx1' } },
    ],
  },
  {
    id: 'table',
    type: 'tbl',
    places: [
      about,
      titlePlace,
      { name: 'table', place: { ...BODY, h: BODY.h - NOTE - 0.1 }, look: { size: 12, color: 'tx1' } },
      { name: 'note', place: across(FOOT - 0.15 - NOTE, NOTE), look: { size: 11, color: 'tx2', anchor: 'b' } },
    ],
  },
  ...counts.flatMap((count) => [chartLayout(count, false), chartLayout(count, true)]),
]

export function layoutOf(id: LayoutId): Layout {
  const layout = layouts.find((each) => each.id === id)
  if (!layout) throw new Error(`no layout "${id}"`)
  return layout
}

/** Where a layout keeps a place of this name; throws where it keeps none. */
export function placeIn(id: LayoutId, name: PlaceholderName): LayoutPlace {
  const found = layoutOf(id).places.find((each) => each.name === name)
  if (!found) throw new Error(`layout "${id}" has no place "${name}"`)
  return found
}
