import type { FigureTexts } from '#models/belgium/figureTexts'
import { belgium } from '#models/belgium/model'
import type { Figure, FigureKind } from '#models/engine/model'
import type { Assumptions } from '#models/engine/parameters'
import { usersOf } from '#models/engine/uses'
import { figureQuantity, originText } from '#models/narrative/figures'
import { sectorOf } from '#models/narrative/map/parts'
import { plainLetters } from '#models/narrative/plainLetters'
import { type SecondStatus, secondSourceText, secondStatusOf } from '#models/narrative/secondSource'
import type { Text } from '#models/narrative/text'

export const kinds = ['documented', 'reference', 'calibrated', 'assumption'] as const satisfies readonly FigureKind[]

/** Stands for figures that come from none of the documents. */
export const ELSEWHERE = 'elsewhere'
export const USED = 'used'
export const CONTEXT = 'context'

export interface Filters {
  readonly query: string
  /** none chosen means all */
  readonly kinds: readonly FigureKind[]
  /** key of a document, `elsewhere`, or empty for all */
  readonly document: string
  /** a sector, `used`, `context`, or empty for all */
  readonly use: string
  readonly changed: boolean
  /** what became of looking for a second source, or empty for all */
  readonly second: SecondStatus | ''
}

export const noFilters: Filters = { query: '', kinds: [], document: '', use: '', changed: false, second: '' }

/** What the model uses that is assumed. */
export const assumedFilters: Filters = { ...noFilters, kinds: ['assumption'], use: USED }

/** The sectors whose equations a figure enters, by itself or as the base of a lever. */
function sectorsOf(figure: Figure): ReadonlySet<string> {
  const users = usersOf(belgium, figure)
  const series = users.flatMap((user) => (user.type === 'lever' ? usersOf(belgium, user) : [user]))
  return new Set(series.flatMap(({ id }) => sectorOf(id) ?? []))
}

function isUsed(figure: Figure, use: string): boolean {
  if (use === '') return true
  if (use === USED) return belgium.used.has(figure)
  if (use === CONTEXT) return figure.context
  return sectorsOf(figure).has(use)
}

/** Without what nobody types alike: accents, and the kinds of space between thousands and before units. */
const searched = (text: string): string => plainLetters(text).replaceAll(/\s/g, ' ')

/** The value of a figure and what it was changed to, each as the page writes it and without spaces or marks. */
function numbersOf(figure: Figure, assumptions: Assumptions, text: Text): readonly string[] {
  const values = [figure.value, assumptions[figure.id]].filter((value) => typeof value === 'number')
  return values.flatMap((value) => [figureQuantity(value, figure.unit, text), String(value)])
}

/** The figures that fit every filter, in the order of the register. */
export function filtered(
  filters: Filters,
  assumptions: Assumptions,
  text: Text,
  figures: FigureTexts,
): readonly Figure[] {
  const sought = searched(filters.query.trim())
  const words = (figure: Figure): string => {
    const { label = '', claim = '' } = figures[figure.id] ?? {}
    const told = [label, claim, figure.id, originText(figure, text), secondSourceText(figure, figures, text)]
    return searched([...told, ...numbersOf(figure, assumptions, text)].join(' '))
  }
  return belgium.figures.filter(
    (figure) =>
      (filters.kinds.length === 0 || filters.kinds.includes(figure.kind)) &&
      (filters.document === '' || (figure.document ?? ELSEWHERE) === filters.document) &&
      isUsed(figure, filters.use) &&
      (filters.second === '' || secondStatusOf(figure) === filters.second) &&
      (!filters.changed || assumptions[figure.id] !== undefined) &&
      (sought === '' || words(figure).includes(sought)),
  )
}
