import type { Lag } from '#models/engine/expression'
import type { Figure, Lever, Variable } from '#models/engine/model'
import { lagYears } from '#models/engine/reads'

/** Whose numbers a variable holds. */
export type Run = 'scenario' | 'reference'

/** An id as XMILE can name it: a dot there is the path of a module. */
export const underscored = (id: string): string => id.replaceAll('.', '_')

/** What everything is called in the file; figures and decisions are the same in both runs where they can be. */
export class Names {
  private readonly before: string
  constructor(run: Run) {
    this.before = run === 'reference' ? 'reference_' : ''
  }

  figure = ({ id }: Figure): string => underscored(id)
  series = ({ id }: Variable): string => this.before + underscored(id)
  /** the series in the first year */
  first = (variable: Variable): string => `${this.series(variable)}_first`
  /** the series in the years after the first */
  later = (variable: Variable): string => `${this.series(variable)}_later`
  lag = (variable: Variable, years: number): string => `${this.series(variable)}_lag_${years}`
  sum = (variable: Variable): string => `${this.series(variable)}_sum_before`
  lever = ({ id }: Lever): string => this.before + underscored(id)
  year = (lever: Lever): string => `${this.lever(lever)}_by`
  start = (lever: Lever): string => `${this.lever(lever)}_start`
  path = (lever: Lever, lag: Lag | null): string =>
    `${this.lever(lever)}_path${lag === null ? '' : `_lag_${lagYears(lag)}`}`
}
