import type { Paint } from './paint'
import type { Run, TextMark } from './scene'
import { spread } from './spread'

/** A value and a name at the right end of what they belong to. */
export interface EndLabel {
  readonly id: string
  readonly value: string
  readonly name: string
  readonly paint: Paint
  /** where pressing it leads */
  readonly about?: string
}

/** The column that end labels stand in. */
export interface EndColumn {
  /** each label on one line instead of two: there are many */
  readonly tight: boolean
  /** of one label, in pixels */
  readonly height: number
}

const TWO_LINES = 2.35
const ONE_LINE = 1.25

/**
 * One line or two, by how many labels there are between top and bottom.
 *
 * @param valuesOnly the labels have no names, which would stand in the second line
 */
export function endColumn(count: number, top: number, bottom: number, em: number, valuesOnly = false): EndColumn {
  const tight = valuesOnly || count * em * (TWO_LINES + 0.15) > bottom - top
  return { tight, height: em * (tight ? ONE_LINE : TWO_LINES) }
}

/** A value with the name of what has it, in one line. */
export const valueAndName = (value: string, name: string): readonly Run[] => [
  { text: value, strong: true },
  ...(name === '' ? [] : [{ text: ` ${name}` }]),
]

/** From the top of a label to the foot of the year above it, in ems. */
const HEADED = 0.1

/** Grey lines are thin; their names are read. */
export const legible = (paint: Paint): Paint => (paint === 'reference' ? 'ink-soft' : paint)

/**
 * Labels at the end of lines or layers, never one over another.
 *
 * @param centres where each would stand were it alone
 * @param year whose values they are, where that is said; null: it needs no word
 */
export function endTexts(
  labels: readonly EndLabel[],
  centres: readonly number[],
  { tight, height }: EndColumn,
  { x, top, bottom, em }: { readonly x: number; readonly top: number; readonly bottom: number; readonly em: number },
  year: number | null,
): readonly TextMark[] {
  const placed = spread(centres, height, top + em * (year === null ? -0.4 : 0.6), bottom + em * 0.4)
  const above = Math.min(...placed) - height / 2 - em * HEADED
  const head: readonly TextMark[] =
    year === null || labels.length === 0
      ? []
      : [{ shape: 'text', role: 'endText', id: 'year', x, y: above, runs: [{ text: String(year) }], paint: 'ink-soft' }]
  const texts = labels.map(({ id, value, name, paint, about }, index): TextMark => {
    const y = placed[index] ?? 0
    const beside = tight || name === ''
    const runs = beside
      ? valueAndName(value, name)
      : [
          { text: value, strong: true },
          { text: name, x, y: y + em * 0.85 },
        ]
    return {
      shape: 'text',
      role: 'endText',
      id,
      x,
      y: y + em * (beside ? 0.32 : -0.25),
      runs,
      paint: legible(paint),
      ...(about === undefined ? {} : { about }),
    }
  })
  return [...head, ...texts]
}
