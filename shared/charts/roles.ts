import type { Paint } from './paint'

/** How a mark is drawn, whoever paints it. `own`: in the mark's own colour. */
export interface RoleStyle {
  readonly fill?: Paint | 'own'
  readonly stroke?: Paint | 'own'
  /** of the stroke, in pixels */
  readonly width?: number
  readonly dash?: string
  readonly opacity?: number
  /** of the area alone, where its edge is not to fade with it */
  readonly fillOpacity?: number
  readonly rounded?: boolean
  readonly strong?: boolean
  /** a white edge keeps a label readable over lines */
  readonly halo?: boolean
}

/** The look of everything charts draw: strokes, dashes and weights stand here and nowhere else. */
export const roles = {
  tick: { stroke: 'rule', width: 1 },
  zero: { stroke: 'rule-strong', width: 1 },
  axisText: { fill: 'ink-soft' },
  year: { stroke: 'rule-strong', width: 1, dash: '2 3' },
  yearPointed: { stroke: 'ink-soft', width: 1 },
  yearText: { fill: 'ink', strong: true },

  bandOuter: { fill: 'own', opacity: 0.13 },
  bandInner: { fill: 'own', opacity: 0.17 },
  bandStale: { fill: 'own', opacity: 0.07 },
  line: { stroke: 'own', width: 2.25, rounded: true },
  lineDashed: { stroke: 'own', width: 1.75, dash: '5 4', rounded: true },
  lineEdge: { stroke: 'own', width: 0.75, opacity: 0.35, rounded: true },
  lineFaint: { stroke: 'own', width: 1.5, rounded: true },
  history: { stroke: 'reference', width: 1.25, opacity: 0.8, rounded: true },
  observed: { fill: 'reference', stroke: 'sheet', width: 1 },
  observedSecondHand: { fill: 'sheet', stroke: 'reference', width: 1.25 },
  dot: { fill: 'own', stroke: 'sheet', width: 1.5 },
  mark: { stroke: 'reference', width: 1, dash: '1 3' },
  markText: { fill: 'ink-soft', halo: true },
  endText: { fill: 'own' },
  gap: { stroke: 'own', width: 1.25 },
  gapText: { fill: 'own', halo: true, strong: true },

  column: { fill: 'own', opacity: 0.72 },
  columnTold: { fill: 'own' },
  total: { stroke: 'ink', width: 1.5 },

  binMet: { fill: 'accent', opacity: 0.8 },
  binMissed: { fill: 'reference', opacity: 0.45 },
  central: { stroke: 'ink-soft', width: 1, dash: '2 3' },
  target: { stroke: 'warn', width: 2 },
  targetBeyond: { stroke: 'warn', width: 2, dash: '3 3' },
  centralText: { fill: 'ink-soft' },
  targetText: { fill: 'warn', strong: true },

  swingLow: { fill: 'plants', opacity: 0.75 },
  swingHigh: { fill: 'accent' },
  correlation: { fill: 'accent', opacity: 0.55 },
  fall: { fill: 'own' },
  join: { stroke: 'ink-soft', width: 1 },
  centre: { stroke: 'rule-strong', width: 1 },
  post: { stroke: 'ink', width: 3 },

  regionNone: { fill: 'sheet', stroke: 'ink-soft', width: 1, rounded: true },
  regionLittle: { fill: 'own', fillOpacity: 0.14, stroke: 'ink-soft', width: 1, rounded: true },
  regionSome: { fill: 'own', fillOpacity: 0.28, stroke: 'ink-soft', width: 1, rounded: true },
  regionMost: { fill: 'own', fillOpacity: 0.42, stroke: 'ink-soft', width: 1, rounded: true },
  regionLead: { stroke: 'ink-soft', width: 1 },
  regionName: { fill: 'ink', halo: true },
  regionValue: { fill: 'ink', halo: true, strong: true },
  city: { fill: 'ink', stroke: 'sheet', width: 1 },
  cityName: { fill: 'ink', halo: true },

  spark: { stroke: 'accent', width: 1.75, rounded: true },
  sparkFaint: { stroke: 'reference', width: 1.25, rounded: true },
} as const satisfies Readonly<Record<string, RoleStyle>>

export type Role = keyof typeof roles

/** The share of the type's size that the white edge of a label takes. */
const HALO = 0.42

/** Lengths of strokes and gaps, in pixels. */
const dashes = (dash: string, scale: number): string =>
  dash
    .split(' ')
    .map((length) => String(Number(length) * scale))
    .join(' ')

/** The weight of what is strong. */
export const STRONG = 600

type Attributes = Readonly<Record<string, string | number | undefined>>

/**
 * The attributes that a role gives to a mark, by their names in SVG.
 *
 * @param colour what a paint looks like to this painter
 * @param em size of the type in pixels
 * @param scale how much stronger strokes are than on a page, where a drawing is seen from afar
 */
export function roleAttributes(
  role: Role,
  own: Paint | undefined,
  colour: (paint: Paint) => string,
  em: number,
  scale = 1,
): Attributes {
  const style: RoleStyle = roles[role]
  const look = (paint: Paint | 'own' | undefined): string | undefined =>
    paint === undefined ? undefined : colour(paint === 'own' ? (own ?? 'ink') : paint)
  const filled = style.fill !== undefined
  return {
    fill: filled ? look(style.fill) : 'none',
    stroke: style.halo ? colour('sheet') : look(style.stroke),
    'stroke-width': style.halo ? em * HALO : style.width && style.width * scale,
    'stroke-dasharray': style.dash && dashes(style.dash, scale),
    'stroke-linejoin': style.rounded || style.halo ? 'round' : undefined,
    'stroke-linecap': style.rounded ? 'round' : undefined,
    'paint-order': style.halo ? 'stroke' : undefined,
    'font-weight': style.strong ? STRONG : undefined,
    opacity: style.opacity,
    'fill-opacity': style.fillOpacity,
  }
}
