import { GAP, HEIGHT, INNER, MARGIN, type Place } from './look'
import { chartName, type PlaceholderName } from './placeholders'

/** Type in a place, as the layout sets it. */
interface LayoutType {
  /** in points */
  readonly size: number
  readonly color: 'tx1' | 'tx2' | 'accent1'
  readonly bold?: boolean
  readonly align?: 'r'
  readonly anchor?: 'ctr' | 'b'
}

export interface LayoutPlace {
  readonly name: PlaceholderName
  readonly place: Place
  readonly look: LayoutType
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
const ABOVE = 1
const NOTE = 0.5

const across = (y: number, h: number): Place => ({ x: MARGIN, y, w: INNER, h })

export const titlePlace: LayoutPlace = {
  name: 'title',
  place: across(0.64, 0.84),
  look: { size: 26, color: 'tx1', bold: true, anchor: 'ctr' },
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
  place: across(0.36, 0.26),
  look: { size: 11, color: 'accent1', bold: true },
}

/** Places beside each other: a second row would leave each too low to be read. */
function beside(count: number, { x, y, w, h }: Place): readonly Place[] {
  const width = (w - GAP * (count - 1)) / count
  return Array.from({ length: count }, (_, index) => ({ x: x + index * (width + GAP), y, w: width, h }))
}

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
  const charts = beside(count, captioned ? rest : BODY).map(
    (place, index): LayoutPlace => ({ name: chartName(index), place, look: { size: 12, color: 'tx1' } }),
  )
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
        look: { size: 40, color: 'tx1', bold: true, anchor: 'b' },
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
