import './charts.css'
import { type ReactNode, type RefObject, type SVGAttributes, useMemo, useRef } from 'react'
import type { Scene } from '#shared/charts/scene'
import { measure } from './measure'
import { SceneGroups } from './SceneGroups'
import { type Size, useBox } from './useBox'

/**
 * The element that a chart fills, its size, and the layout of the data in it; null before that is known.
 *
 * @param ownType takes the size of type from the element instead of the page's
 */
export function useLayout<Data, Layout>(
  layoutOf: (data: Data, size: Size & { readonly measure: typeof measure }) => Layout,
  data: Data,
  ownType = false,
) {
  const frame = useRef<HTMLDivElement>(null)
  const box = useBox(frame, ownType)
  const layout = useMemo(
    () => (box && box.width > 0 ? layoutOf(data, { ...box, measure }) : null),
    [layoutOf, data, box],
  )
  return { frame, box, layout }
}

interface Props {
  readonly frame: RefObject<HTMLDivElement | null>
  readonly box: Size | null
  /** null before there is a layout */
  readonly scene: Scene | null
  /** what a screen reader says of the chart */
  readonly description: string
  readonly pointer?: SVGAttributes<SVGSVGElement>
  /** how much stronger strokes are than on a page */
  readonly scale?: number
  /** a short cut for the pointer: what a text stands for is pressed */
  readonly onPress?: ((about: string) => void) | undefined
  readonly stale?: boolean
  /** what lies over it */
  readonly children?: ReactNode
}

/** A chart as large as what it stands in. */
export function Drawing({ frame, box, scene, description, pointer, stale = false, children, ...painted }: Props) {
  return (
    <div className="chart" ref={frame} data-stale={stale || undefined}>
      {box && scene && (
        <svg
          width={box.width}
          height={box.height}
          viewBox={`0 0 ${box.width} ${box.height}`}
          role="img"
          aria-label={description}
          style={{ fontSize: box.em }}
          {...pointer}
        >
          <SceneGroups scene={scene} em={box.em} {...painted} />
        </svg>
      )}
      {children}
    </div>
  )
}
