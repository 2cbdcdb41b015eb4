import { memo, type SVGAttributes } from 'react'
import { roleAttributes, STRONG } from '#shared/charts/roles'
import type { Run, Scene, SceneMark } from '#shared/charts/scene'
import { themed } from './themed'

/** SVG's names of attributes as React knows them. */
function attributesFor(mark: SceneMark, em: number, scale: number): SVGAttributes<SVGElement> {
  const look = Object.entries(roleAttributes(mark.role, mark.paint, themed, em, scale))
  return Object.fromEntries(
    look.map(([name, value]) => [name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), value]),
  )
}

const RunSpan = ({ text, strong, x, y }: Run) =>
  strong || x !== undefined || y !== undefined ? (
    <tspan x={x} y={y} fontWeight={strong ? STRONG : undefined}>
      {text}
    </tspan>
  ) : (
    text
  )

interface MarkProps {
  readonly mark: SceneMark
  readonly em: number
  readonly scale: number
  readonly onPress: ((about: string) => void) | undefined
}

type Plain = Readonly<Record<string, unknown>>

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null

/** Whether two pieces of plain data hold the same. */
function holdsSame(before: unknown, after: unknown): boolean {
  if (Object.is(before, after)) return true
  if (!isPlain(before) || !isPlain(after)) return false
  const names = Object.keys(before)
  return names.length === Object.keys(after).length && names.every((name) => holdsSame(before[name], after[name]))
}

/** Marks are plain data, made anew with each scene: one that looks the same is not drawn again. */
const sameMark = (before: MarkProps, after: MarkProps): boolean =>
  before.em === after.em &&
  before.scale === after.scale &&
  before.onPress === after.onPress &&
  holdsSame(before.mark, after.mark)

const MarkShape = memo(function MarkShape({ mark, em, scale, onPress }: MarkProps) {
  const look = attributesFor(mark, em, scale)
  switch (mark.shape) {
    case 'path':
      return <path d={mark.d} data-role={mark.role} {...look} />
    case 'line':
      return <line x1={mark.x1} x2={mark.x2} y1={mark.y1} y2={mark.y2} data-role={mark.role} {...look} />
    case 'rect':
      return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} data-role={mark.role} {...look} />
    case 'circle':
      return <circle cx={mark.cx} cy={mark.cy} r={mark.r} data-role={mark.role} {...look} />
    case 'text': {
      const { about } = mark
      const pressed = onPress && about !== undefined ? onPress : null
      return (
        // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the pointer; the names around the chart do the same, by keyboard too
        <text
          x={mark.x}
          y={mark.y}
          textAnchor={mark.anchor}
          data-role={mark.role}
          data-label
          data-about={pressed ? about : undefined}
          onClick={
            pressed
              ? (event) => {
                  event.stopPropagation()
                  pressed(about ?? '')
                }
              : undefined
          }
          {...look}
        >
          {mark.runs.map((run) => (
            <RunSpan key={run.text} {...run} />
          ))}
        </text>
      )
    }
  }
}, sameMark)

interface Props {
  readonly scene: Scene
  readonly em: number
  /** how much stronger strokes are than on a page */
  readonly scale?: number
  /** a short cut for the pointer: what a text stands for is pressed */
  readonly onPress?: ((about: string) => void) | undefined
}

/** Paints a scene in the colours of the theme. */
export function SceneGroups({ scene, em, scale = 1, onPress }: Props) {
  return scene.map(({ name, id, stale, marks }) => (
    <g key={`${name} ${id ?? ''}`} className={`chart-${name}`} data-stale={stale || undefined}>
      {marks.map((mark) => (
        <MarkShape key={mark.id} mark={mark} em={em} scale={scale} onPress={onPress} />
      ))}
    </g>
  ))
}
