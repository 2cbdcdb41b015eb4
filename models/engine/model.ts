import type { Expression } from './expression'

/** Where a figure comes from, always shown with it. */
export type FigureKind = 'documented' | 'reference' | 'calibrated' | 'assumption'

export type Bound = 'about' | 'at least' | 'at most'

/** What another source says of a figure, or that none was found. */
export interface SecondSource {
  readonly status: 'confirmed' | 'half' | 'near' | 'revised' | 'contradicted' | 'none found' | 'not checked'
  /** what it says, in the figure's own unit */
  readonly value?: number
  readonly source?: string
  readonly note?: string
}

/** A number the model is fed with, in its own unit. */
export interface Figure {
  readonly type: 'figure'
  readonly id: string
  /** null where the document gives only a range */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound | null
  readonly unit: string
  readonly kind: FigureKind
  readonly asOf: string | null
  /** key of the document, and the place in it; null for figures that come from elsewhere */
  readonly document: string | null
  readonly place: string | null
  /** public statistic, paper or reason; null for figures of a document */
  readonly source: string | null
  /** null for a figure that nobody has looked up a second time */
  readonly secondSource: SecondSource | null
  /** part of the model's structure: never drawn, never changed */
  readonly structural: boolean
  /** shown, but used by no equation */
  readonly context: boolean
  /** bounds of a figure without a documented range, beyond those its unit and use imply */
  readonly physical: { readonly min?: number | Figure; readonly max?: number | Figure }
}

/** A mark on a lever's scale: what a document recommends, a peer does, a past year was. */
export interface LeverMark {
  readonly id: string
  /** the figure it stands for, or a value with the reason in the mark's name */
  readonly at: Figure | number
}

/** What a policy is paid with: public money, or something the model does not value. */
export type PaidWith = 'public money' | 'not valued'

/**
 * Whose decision a lever is: a policy somebody in the country can decide, with the end of its range
 * that costs more, or a circumstance that others bring about.
 */
export type LeverNature =
  | { readonly kind: 'policy'; readonly paidWith: PaidWith; readonly dearer: 'more' | 'less' }
  | { readonly kind: 'circumstance' }

export const paidByTheState: LeverNature = { kind: 'policy', paidWith: 'public money', dearer: 'more' }
export const paidUnvalued: LeverNature = { kind: 'policy', paidWith: 'not valued', dearer: 'more' }
export const circumstance: LeverNature = { kind: 'circumstance' }

/** Something the user decides. Values are in `unit`. */
export interface Lever {
  readonly type: 'lever'
  readonly id: string
  readonly group: string
  readonly unit: string
  readonly nature: LeverNature
  /** the figure an unset lever follows, or a plain zero (or full) for changes that start from nothing */
  readonly base: Figure | number
  readonly min: number
  readonly max: number | Figure
  readonly step: number
  /** default year by which the value is reached; 'at once' from the year after the first; null: no path */
  readonly by: number | 'at once' | null
  /** what the path starts from in the first year, where that is not the base */
  readonly start: (() => Expression) | null
  readonly marks: readonly LeverMark[]
}

export type Nature = 'projected' | 'illustrative' | 'context'

/** What a series is to the others: it happens, is aimed at, is asked for, or is the most there can be. */
export type Role = 'outcome' | 'aim' | 'need' | 'limit'

/** A mark on a series' axis: what a document aims at, a peer reaches, a past year was. */
export interface SeriesMark {
  readonly id: string
  readonly at: Figure
  /** the year from which it is a target for Belgium, where it is one */
  readonly from: number | null
}

/** A series: one value a year, in `unit`; its equation computes in base units (fractions, not %). */
export interface Variable {
  readonly type: 'variable'
  readonly id: string
  readonly unit: string
  /** how many it is written with, where its unit does not say it well */
  readonly decimals: number | null
  /** the first year, where the equation looks back at a year before it */
  readonly initial: (() => Expression) | null
  readonly equation: () => Expression
  readonly nature: Nature
  /** which way is an improvement, where nobody would dispute it */
  readonly better: 'more' | 'less' | null
  readonly role: Role
  readonly marks: readonly SeriesMark[]
}

/** Whatever has an id: a figure, a lever or a series. */
export type Thing = Figure | Lever | Variable

/** A block of the model, one file of equations. */
export interface Sector {
  readonly id: string
  readonly variables: readonly Variable[]
}

export interface ModelDefinition {
  readonly id: string
  readonly version: string
  readonly firstYear: number
  readonly lastYear: number
  readonly figures: readonly Figure[]
  readonly levers: readonly Lever[]
  readonly sectors: readonly Sector[]
}

type Defaults =
  | 'low'
  | 'high'
  | 'bound'
  | 'asOf'
  | 'document'
  | 'place'
  | 'source'
  | 'secondSource'
  | 'structural'
  | 'context'
  | 'physical'

export type FigureDefinition = Omit<Figure, 'type' | Defaults> & Partial<Pick<Figure, Defaults>>

export function figure(definition: FigureDefinition): Figure {
  return {
    type: 'figure',
    low: null,
    high: null,
    bound: null,
    asOf: null,
    document: null,
    place: null,
    source: null,
    secondSource: null,
    structural: false,
    context: false,
    physical: {},
    ...definition,
  }
}

/** Figures that have more in common than their kind: what they share is said once, and each may say otherwise. */
export const figuresOf =
  (shared: Pick<FigureDefinition, 'kind'> & Partial<FigureDefinition>) =>
  (own: Omit<FigureDefinition, 'kind'>): Figure =>
    figure({ ...shared, ...own })

export type LeverDefinition = Omit<Lever, 'type' | 'nature' | 'start' | 'marks'> &
  Partial<Pick<Lever, 'nature' | 'start' | 'marks'>>

export function lever(definition: LeverDefinition): Lever {
  return { type: 'lever', nature: paidByTheState, start: null, marks: [], ...definition }
}

export function variable(
  definition: Omit<Variable, 'type' | 'decimals' | 'initial' | 'nature' | 'better' | 'role' | 'marks'> &
    Partial<Pick<Variable, 'decimals' | 'initial' | 'nature' | 'better' | 'role' | 'marks'>>,
): Variable {
  return {
    type: 'variable',
    decimals: null,
    initial: null,
    nature: 'projected',
    better: null,
    role: 'outcome',
    marks: [],
    ...definition,
  }
}
