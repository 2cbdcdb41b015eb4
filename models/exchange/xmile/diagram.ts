import type { Link } from '#models/narrative/map/acyclic'
import { type Layered, layered } from '#models/narrative/map/layered'
import type { Element } from './element'

/** A sector of the model as the file groups it. */
export interface Group {
  readonly name: string
  readonly elements: readonly Element[]
}

/** Sizes in the diagram's own points: a variable with its name, a stock with a flow on either side. */
const FRAME = { width: 200, height: 60, between: 160, gap: 20 }
const MARGIN = 80
const STOCK = { width: 45, height: 35 }

const known = new Map<string, Layered>()
/** Where the boxes of a group stand; another scenario or language mostly has the same links. */
function laidOut(ids: readonly string[], links: readonly Link[]): Layered {
  const key = JSON.stringify([ids, links])
  const found = known.get(key) ?? layered(ids, links, FRAME)
  known.set(key, found)
  return found
}

type Point = readonly [x: number, y: number]

const at = ([x, y]: Point): string => `x="${Math.round(x)}" y="${Math.round(y)}"`

/** One group below the other: what it holds, and what enters it from others as a ghost. */
class Block {
  readonly height: number
  private readonly own: ReadonlyMap<string, Element>
  private readonly layout: Layered
  private readonly links: readonly Link[]

  /** @param firstUid of the ghosts */
  constructor(
    { elements }: Group,
    links: readonly Link[],
    private readonly top: number,
    private readonly firstUid: number,
  ) {
    this.own = new Map(elements.map((element) => [element.name, element]))
    // Flows are drawn with their stock.
    const stockOf = new Map(
      elements.flatMap(({ name, inflow, outflow }) =>
        [inflow, outflow].flatMap((flow) => (flow ? [[flow, name]] : [])),
      ),
    )
    const box = (name: string): string => stockOf.get(name) ?? name
    this.links = links.filter(({ to }) => this.own.has(to))
    const joined = new Map(
      this.links.map(({ from, to }) => [`${box(from)} ${box(to)}`, { from: box(from), to: box(to) }]),
    )
    const ids = new Set([...joined.values()].map(({ from }) => from))
    for (const name of this.own.keys()) ids.add(box(name))
    this.layout = laidOut([...ids], [...joined.values()])
    this.height = this.layout.height + 2 * MARGIN
  }

  /** The ghosts: what the group uses and another holds. */
  private get ghosts(): readonly string[] {
    return this.layout.boxes.map(({ id }) => id).filter((id) => !this.own.has(id))
  }

  get uids(): number {
    return this.ghosts.length
  }

  private get places(): ReadonlyMap<string, Point> {
    const places = new Map<string, Point>()
    for (const { id, x, y } of this.layout.boxes) {
      const centre: Point = [MARGIN + x + FRAME.width / 2, this.top + MARGIN + y + FRAME.height / 2]
      places.set(id, centre)
      const { inflow, outflow } = this.own.get(id) ?? {}
      if (inflow) places.set(inflow, [centre[0] - FRAME.width / 3, centre[1]])
      if (outflow) places.set(outflow, [centre[0] + FRAME.width / 3, centre[1]])
    }
    return places
  }

  lines(): readonly string[] {
    const { places } = this
    const place = (name: string): Point => places.get(name) ?? [0, 0]
    const ghosts = new Map(this.ghosts.map((name, index) => [name, this.firstUid + index]))
    return [
      ...[...this.own.values()].map((element) => this.shape(element, place)),
      ...[...ghosts].map(([name, uid]) => `<alias uid="${uid}" ${at(place(name))}><of>${name}</of></alias>`),
      ...this.links.map(({ from, to }) => {
        const [[x1, y1], [x2, y2]] = [place(from), place(to)]
        // Counter-clockwise from three o'clock; the page's y leads down.
        const angle = Math.round((Math.atan2(y1 - y2, x2 - x1) * 180) / Math.PI + 360) % 360
        const ghost = ghosts.get(from)
        const start = ghost === undefined ? from : `<alias uid="${ghost}"/>`
        return `<connector angle="${angle}"><from>${start}</from><to>${to}</to></connector>`
      }),
    ]
  }

  private shape({ kind, name }: Element, place: (name: string) => Point): string {
    const centre = place(name)
    if (kind === 'aux') return `<aux name="${name}" ${at(centre)}/>`
    if (kind === 'stock') return `<stock name="${name}" ${at(centre)} width="${STOCK.width}" height="${STOCK.height}"/>`
    const [x, y] = centre
    const reach = FRAME.width / 6
    const ends: readonly Point[] = [
      [x - reach, y],
      [x + reach, y],
    ]
    const points = ends.map((end) => `<pt ${at(end)}/>`).join('')
    return `<flow name="${name}" ${at(centre)}><pts>${points}</pts></flow>`
  }
}

/** The lines of a view in which the groups stand one below the other, each laid out from left to right. */
export function viewLines(groups: readonly Group[], links: readonly Link[]): readonly string[] {
  const lines: string[] = []
  let top = 0
  let uid = 1
  for (const group of groups) {
    const block = new Block(group, links, top, uid)
    lines.push(`<group name="${group.name}" ${at([MARGIN / 2, top + MARGIN / 2])} locked="false"/>`, ...block.lines())
    top += block.height
    uid += block.uids
  }
  return ['<view type="stock_flow">', ...lines.map((line) => `  ${line}`), '</view>']
}
