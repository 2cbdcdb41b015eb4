import type { Figure, Lever, Variable } from './model'

/** How many years back: a structural figure in years, or the one year before. */
export type Lag = Figure | 1

export type Operator = '+' | '-' | '*' | '/' | '^'
export type Comparison = '<' | '<=' | '>' | '>=' | '=='

/** An equation as data: evaluated, checked for units, explained, generated and exported from this one tree. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number; readonly unit: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'path'; readonly lever: Lever; readonly lag: Lag | null }
  | { readonly kind: 'setting'; readonly lever: Lever }
  | { readonly kind: 'series'; readonly variable: Variable }
  | { readonly kind: 'initial'; readonly variable: Variable }
  | { readonly kind: 'previous'; readonly variable: Variable }
  | { readonly kind: 'lagged'; readonly variable: Variable; readonly lag: Figure; readonly before: Expression }
  | { readonly kind: 'sumSoFar'; readonly variable: Variable }
  | { readonly kind: 'reference'; readonly variable: Variable }
  | { readonly kind: 'year' }
  | { readonly kind: 'firstYear' }
  | { readonly kind: 'lastYear' }
  | { readonly kind: 'step' }
  | { readonly kind: 'negate'; readonly of: Expression }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'and'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'min' | 'max'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'when'; readonly condition: Expression; readonly then: Expression; readonly otherwise: Expression }

/** Last year's value. */
export const previous = (variable: Variable): Expression => ({ kind: 'previous', variable })

/** The value of the first year. */
export const initialOf = (variable: Variable): Expression => ({ kind: 'initial', variable })

/** The value `lag` years ago; `before` stands for the years before the first. */
export const lagged = (variable: Variable, lag: Figure, before: Expression): Expression => ({
  kind: 'lagged',
  variable,
  lag,
  before,
})

/** The sum from the year after the first to this one. */
export const sumSoFar = (variable: Variable): Expression => ({ kind: 'sumSoFar', variable })

/** The same series in the reference: no lever set, the same figures. */
export const reference = (variable: Variable): Expression => ({ kind: 'reference', variable })

/** Where the lever's path stands this year, or `lag` years ago. */
export const path = (lever: Lever, lag: Lag | null = null): Expression => ({ kind: 'path', lever, lag })

/** The lever's value, the same in every year: a total or a share that has no path. */
export const setting = (lever: Lever): Expression => ({ kind: 'setting', lever })

/** A number that is no figure: a code, or a threshold below which a ratio means nothing. */
export const constant = (value: number, unit: string): Expression => ({ kind: 'number', value, unit })

/** No value in this year. */
export const none: Expression = { kind: 'none' }

/** The calendar year of the row. */
export const year: Expression = { kind: 'year' }
export const firstYear: Expression = { kind: 'firstYear' }
export const lastYear: Expression = { kind: 'lastYear' }

/** One year: turns a flow into what it adds to a stock. */
export const step: Expression = { kind: 'step' }
