import { geoMercator, geoPath } from 'd3'
import type { Role } from './roles'
import type { Scene, SceneMark, SceneSize } from './scene'

type Point = readonly [longitude: number, latitude: number]

/** A region of a map: its outline closed and clockwise, in degrees, and what stands on it. */
export interface MapRegion {
  readonly id: string
  readonly outline: readonly Point[]
  /** the outlines of regions that lie within it: it is not drawn under them, where its shade would add to theirs */
  readonly holes: readonly (readonly Point[])[]
  /** where its words stand, in degrees; a line leads from there to one that is too small for them */
  readonly words: Point
  readonly name: string
  /** what it comes to, written out */
  readonly value: string
  /** how much of the largest change it has, from -1 to 1 */
  readonly share: number
}

type Side = 'right' | 'below'

interface MapCity {
  readonly id: string
  readonly name: string
  readonly at: Point
  /** on which side of its dot its name stands */
  readonly side: Side
}

export interface RegionMapData {
  readonly regions: readonly MapRegion[]
  readonly cities: readonly MapCity[]
}

/** From which share of the largest change on a region is of a shade; the palest is that of no change. */
const SHADES: readonly (readonly [from: number, role: Role])[] = [
  [2 / 3, 'regionMost'],
  [1 / 3, 'regionSome'],
  [0.02, 'regionLittle'],
]

const shadeOf = (share: number): Role => SHADES.find(([from]) => Math.abs(share) >= from)?.[1] ?? 'regionNone'

const MARGIN = 0.5
const DOT = 0.22
const LEADING = 1.25

/** Where a city's name is held, from its dot and in ems, and by which end. */
const besideDot = {
  right: [0.45, 0.35, 'start'],
  below: [0, 1.2, 'middle'],
} as const satisfies Readonly<Record<Side, readonly [x: number, y: number, anchor: string]>>

const polygonOf = ({ outline, holes }: MapRegion) => ({
  type: 'Polygon' as const,
  coordinates: [outline, ...holes.map((hole) => hole.toReversed())].map((ring) =>
    ring.map(([longitude, latitude]) => [longitude, latitude]),
  ),
})

/** All that a map draws, as large as fits, the shape of the country kept. */
export function regionMapScene({ regions, cities }: RegionMapData, { width, height, em }: SceneSize): Scene {
  const drawn = regions.map((region) => ({ ...region, polygon: polygonOf(region) }))
  const projection = geoMercator().fitExtent(
    [
      [em * MARGIN, em * MARGIN],
      // A box that is not laid out yet has no room; the map is drawn small in it.
      [Math.max(width - em * MARGIN, em), Math.max(height - em * MARGIN, em)],
    ],
    { type: 'GeometryCollection', geometries: drawn.map(({ polygon }) => polygon) },
  )
  const path = geoPath(projection).digits(1)
  const at = ([longitude, latitude]: Point): Point => {
    const [x = 0, y = 0] = projection([longitude, latitude]) ?? []
    return [x, y]
  }
  const shapes = drawn.map(
    ({ id, share, polygon }): SceneMark => ({
      shape: 'path',
      role: shadeOf(share),
      id,
      paint: share < 0 ? 'warn' : 'accent',
      d: path(polygon) ?? '',
    }),
  )
  const words = drawn.flatMap(({ id, words: place, polygon, name, value }): SceneMark[] => {
    const [x, y] = at(place)
    const [[left, top], [right, bottom]] = path.bounds(polygon)
    const outside = x < left || x > right || y < top || y > bottom
    return [
      ...(outside
        ? [
            {
              shape: 'line',
              role: 'regionLead',
              id: `${id} lead`,
              x1: x + em * 0.4,
              y1: y - em,
              x2: left + (right - left) * 0.3,
              y2: top + (bottom - top) * 0.8,
            } as const,
          ]
        : []),
      {
        shape: 'text',
        role: 'regionName',
        id: `${id} name`,
        x,
        y,
        anchor: 'middle',
        about: id,
        runs: [{ text: name }],
      },
      {
        shape: 'text',
        role: 'regionValue',
        id: `${id} value`,
        x,
        y: y + em * LEADING,
        anchor: 'middle',
        about: id,
        runs: [{ text: value }],
      },
    ]
  })
  const dots = cities.flatMap(({ id, name, at: place, side }): SceneMark[] => {
    const [cx, cy] = at(place)
    const [x, y, anchor] = besideDot[side]
    return [
      { shape: 'circle', role: 'city', id: `${id} dot`, cx, cy, r: em * DOT },
      {
        shape: 'text',
        role: 'cityName',
        id: `${id} name`,
        x: cx + em * x,
        y: cy + em * y,
        anchor,
        runs: [{ text: name }],
      },
    ]
  })
  return [
    { name: 'regions', marks: shapes },
    { name: 'cities', marks: dots },
    { name: 'ends', marks: words },
  ]
}
