import './modelMap.css'
import { curveBumpX, line } from 'd3'
import { type CSSProperties, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { type Frame, layered, type Route } from '#models/narrative/map/layered'
import type { Part } from '#models/narrative/map/parts'
import { explain } from '../../app/view/choices'
import { useText } from '../../ui/text'
import { nextBox } from './nextBox'
import type { Described } from './useBoxes'

/** In the map's own type size: three lines of a name. */
const FRAME: Frame = { width: 13.5, height: 3.8, between: 3, gap: 0.6 }
const LARGE: Frame = { width: 14.5, height: 3.8, between: 4.5, gap: 1 }
const MARGIN = 0.8

const draw = line().curve(curveBumpX)
const CORNER = 0.6

/** A way of straight pieces, its corners rounded. */
function rounded(points: Route['points']): string {
  const [first = [0, 0], ...rest] = points
  const pieces = rest.map((corner, index) => {
    const next = rest[index + 1]
    if (!next) return `L${corner[0]},${corner[1]}`
    const before = points[index] ?? corner
    const towards = (end: readonly [number, number]): string => {
      const [dx, dy] = [end[0] - corner[0], end[1] - corner[1]]
      const length = Math.hypot(dx, dy) || 1
      const part = Math.min(CORNER, length / 2) / length
      return `${corner[0] + dx * part},${corner[1] + dy * part}`
    }
    return `L${towards(before)} Q${corner[0]},${corner[1]} ${towards(next)}`
  })
  return `M${first[0]},${first[1]} ${pieces.join(' ')}`
}

const way = ({ feedback, points }: Route): string =>
  feedback ? rounded(points) : (draw(points as [number, number][]) ?? '')

interface Props {
  readonly part: Part
  readonly describe: (id: string) => Described
  /** the box everything is seen from; none may be chosen */
  readonly chosen: string | null
  readonly onChoose?: (id: string) => void
  /** how thick a link is, where that says something */
  readonly weight?: (from: string, to: string) => number
  readonly large?: boolean
}

/** Boxes in layers and the links between them; one can walk from box to box by mouse or arrow keys. */
export function ModelMap({ part, describe, chosen, onChoose = explain, weight, large = false }: Props) {
  const { t } = useText()
  const size = large ? LARGE : FRAME
  const map = useMemo(() => layered(part.ids, part.links, size, part.layers), [part, size])
  const [stop, setStop] = useState<string | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const box = (id: string) => frame.current?.querySelector<HTMLElement>(`[data-box="${CSS.escape(id)}"]`)
  const first = part.ids.includes(stop ?? '') ? stop : (chosen ?? part.ids[0])

  // Whoever walks on the map stays on it: the box chosen keeps the focus in the map drawn for it.
  const walking = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another box chosen is what calls for it
  useEffect(() => {
    const middle = chosen === null ? null : box(chosen)
    if (middle && frame.current) {
      frame.current.scrollLeft = middle.offsetLeft + middle.offsetWidth / 2 - frame.current.clientWidth / 2
      frame.current.scrollTop = middle.offsetTop + middle.offsetHeight / 2 - frame.current.clientHeight / 2
    }
    if (!walking.current) return
    walking.current = false
    setStop(chosen)
    middle?.focus({ preventScroll: true })
  }, [chosen, map])

  const onKey = (event: KeyboardEvent, id: string) => {
    const next = nextBox(map.boxes, id, event.key)
    if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
    if (!next) return
    setStop(next)
    box(next)?.focus()
  }
  const touches = (id: string): string | undefined => {
    if (chosen === null) return undefined
    if (id === chosen) return 'now'
    if (map.routes.some(({ from, to }) => from === id && to === chosen)) return 'inputs'
    return map.routes.some(({ from, to }) => from === chosen && to === id) ? 'users' : undefined
  }
  const em = (value: number): string => `${value}em`
  const side = size.between / 2 + MARGIN
  const [width, height] = [map.width + 2 * side, map.height + 2 * MARGIN]
  const sheetSize: CSSProperties & { '--width-em': number } = {
    inlineSize: em(width),
    blockSize: em(height),
    '--width-em': width,
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of boxes, not of form fields
    <div
      className="map"
      ref={frame}
      role="group"
      data-large={large || undefined}
      aria-label={t('model:map.describe', { count: part.ids.length })}
    >
      <div className="map-sheet" style={sheetSize}>
        <svg viewBox={`${-side} ${-MARGIN} ${width} ${height}`} aria-hidden>
          {map.routes.map((route) => (
            <path
              key={`${route.from} ${route.to}`}
              d={way(route)}
              data-feedback={route.feedback || undefined}
              data-role={chosen === route.to ? 'inputs' : chosen === route.from ? 'users' : undefined}
              style={weight && { strokeWidth: 0.06 * Math.sqrt(weight(route.from, route.to)) }}
            />
          ))}
        </svg>
        {map.boxes.map(({ id, x, y }) => {
          const { name, kind } = describe(id)
          return (
            <button
              key={id}
              type="button"
              className="map-box"
              title={name}
              data-box={id}
              data-kind={kind}
              data-role={touches(id)}
              aria-current={id === chosen ? 'true' : undefined}
              tabIndex={id === first ? 0 : -1}
              style={{
                insetInlineStart: em(x + side),
                insetBlockStart: em(y + MARGIN),
                inlineSize: em(size.width),
                blockSize: em(size.height),
              }}
              onKeyDown={(event) => onKey(event, id)}
              onFocus={() => setStop(id)}
              onClick={() => {
                walking.current = id !== chosen
                onChoose(id)
              }}
            >
              <span>{name}</span>
            </button>
          )
        })}
      </div>
    </div>
  )
}
