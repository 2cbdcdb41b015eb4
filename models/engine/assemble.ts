import { failure, type Result, success } from '#shared/result'
import { isUnit } from '#shared/units/unit'
import { checkUnits } from './dimensions'
import type { Expression } from './expression'
import type { Figure, Lever, ModelDefinition, Thing, Variable } from './model'
import { order, sameYear } from './order'
import { readsOf } from './reads'

/** One variable with its equations, thunks resolved. */
export interface Equation {
  readonly variable: Variable
  /** position of the series in every output */
  readonly index: number
  readonly initial: Expression
  readonly yearly: Expression
}

/** A checked model, ready to run. */
export interface Model {
  readonly id: string
  readonly version: string
  readonly firstYear: number
  readonly years: readonly number[]
  readonly figures: readonly Figure[]
  readonly levers: readonly Lever[]
  readonly equations: readonly Equation[]
  readonly equationOf: ReadonlyMap<Variable, Equation>
  /** evaluation order of the first year, and of every later one */
  readonly firstOrder: readonly Equation[]
  readonly yearlyOrder: readonly Equation[]
  /** what each lever's path starts from, where that is computed */
  readonly starts: ReadonlyMap<Lever, Expression>
  /** figures an equation, a lever's base or its maximum uses */
  readonly used: ReadonlySet<Figure>
}

export type ModelProblem =
  | { readonly kind: 'duplicate-id'; readonly id: string }
  | { readonly kind: 'unknown-unit'; readonly id: string; readonly unit: string }
  | {
      readonly kind: 'unit-mismatch'
      readonly id: string
      readonly what: string
      readonly left: string
      readonly right: string
    }
  | { readonly kind: 'loop'; readonly ids: readonly string[] }
  | { readonly kind: 'unused-figure'; readonly id: string }
  | { readonly kind: 'used-context-figure'; readonly id: string }
  | { readonly kind: 'figure-without-value'; readonly id: string }
  | { readonly kind: 'lag-not-structural'; readonly id: string; readonly figure: string }
  | { readonly kind: 'not-in-model'; readonly id: string; readonly missing: string }
  | { readonly kind: 'needs-initial'; readonly id: string; readonly looksBackAt: string }

/** A problem in words, for whoever builds the model. */
export function describeProblem(problem: ModelProblem): string {
  switch (problem.kind) {
    case 'duplicate-id':
      return `the id "${problem.id}" is given twice`
    case 'unknown-unit':
      return `"${problem.id}" has the unknown unit "${problem.unit}"`
    case 'unit-mismatch':
      return `units of "${problem.id}" do not fit (${problem.what}): ${problem.left} against ${problem.right}`
    case 'loop':
      return `a loop within one year: ${problem.ids.join(' needs ')}`
    case 'unused-figure':
      return `the figure "${problem.id}" is used by no equation and not marked as context`
    case 'used-context-figure':
      return `the figure "${problem.id}" is marked as context but an equation uses it`
    case 'figure-without-value':
      return `the figure "${problem.id}" is used but has no value`
    case 'lag-not-structural':
      return `"${problem.id}" looks back by "${problem.figure}", which is not a structural number of whole years`
    case 'not-in-model':
      return `"${problem.id}" refers to "${problem.missing}", which is not in the model`
    case 'needs-initial':
      return `"${problem.id}" looks back at "${problem.looksBackAt}" and needs a value for the first year`
  }
}

function checkIds(definition: ModelDefinition, variables: readonly Variable[]): ModelProblem[] {
  const problems: ModelProblem[] = []
  const seen = new Set<string>()
  for (const { id, unit } of [...definition.figures, ...definition.levers, ...variables]) {
    if (seen.has(id)) problems.push({ kind: 'duplicate-id', id })
    seen.add(id)
    if (!isUnit(unit)) problems.push({ kind: 'unknown-unit', id, unit })
  }
  return problems
}

/** Records what an expression uses, and what it may not. */
class Usage {
  readonly used = new Set<Figure>()
  readonly problems: ModelProblem[] = []
  private readonly members: ReadonlySet<object>

  constructor(definition: ModelDefinition, variables: readonly Variable[]) {
    this.members = new Set<object>([...definition.figures, ...definition.levers, ...variables])
  }

  private member(owner: string, thing: Thing): void {
    if (!this.members.has(thing)) this.problems.push({ kind: 'not-in-model', id: owner, missing: thing.id })
  }

  figure(owner: string, figure: Figure): void {
    this.member(owner, figure)
    if (figure.value === null && !this.used.has(figure))
      this.problems.push({ kind: 'figure-without-value', id: figure.id })
    this.used.add(figure)
  }

  private lag(owner: string, figure: Figure): void {
    this.figure(owner, figure)
    const whole = figure.value !== null && Number.isInteger(figure.value) && figure.value >= 0
    if (!figure.structural || !whole) this.problems.push({ kind: 'lag-not-structural', id: owner, figure: figure.id })
  }

  expression(owner: string, expression: Expression): void {
    for (const { thing, kind } of readsOf(expression)) {
      if (thing.type !== 'figure') this.member(owner, thing)
      else if (kind === 'lag') this.lag(owner, thing)
      else this.figure(owner, thing)
    }
  }
}

/**
 * Puts a model together and checks it: ids, units of every equation, loops within a year, and that
 * every figure is either used or marked as context. Gives all problems at once, each by name.
 */
export function assemble(definition: ModelDefinition): Result<Model, readonly ModelProblem[]> {
  const variables = definition.sectors.flatMap((sector) => sector.variables)
  const problems = checkIds(definition, variables)
  const equations = variables.map(
    (variable, index): Equation => ({
      variable,
      index,
      initial: (variable.initial ?? variable.equation)(),
      yearly: variable.equation(),
    }),
  )
  const starts = new Map<Lever, Expression>()
  const usage = new Usage(definition, variables)

  for (const lever of definition.levers) {
    if (lever.start) {
      starts.set(lever, lever.start())
      usage.expression(lever.id, lever.start())
    }
    if (typeof lever.base !== 'number') usage.figure(lever.id, lever.base)
    if (typeof lever.max !== 'number') usage.figure(lever.id, lever.max)
  }
  for (const { variable, initial, yearly } of equations) {
    if (variable.initial) usage.expression(variable.id, initial)
    usage.expression(variable.id, yearly)
    for (const { thing, kind } of readsOf(initial))
      if (thing.type === 'variable' && kind === 'previous')
        problems.push({ kind: 'needs-initial', id: variable.id, looksBackAt: thing.id })
  }
  problems.push(...usage.problems)
  for (const figure of definition.figures) {
    if (usage.used.has(figure) && figure.context) problems.push({ kind: 'used-context-figure', id: figure.id })
    if (!usage.used.has(figure) && !figure.context) problems.push({ kind: 'unused-figure', id: figure.id })
  }
  if (problems.length > 0) return failure(problems)

  for (const { variable, initial, yearly } of equations) {
    const both = variable.initial ? [initial, yearly] : [yearly]
    for (const mismatch of both.flatMap((expression) => checkUnits(expression, variable.unit)))
      problems.push({ kind: 'unit-mismatch', id: variable.id, ...mismatch })
  }
  for (const [lever, start] of starts)
    for (const mismatch of checkUnits(start, lever.unit))
      problems.push({ kind: 'unit-mismatch', id: lever.id, ...mismatch })

  const equationOf = new Map(equations.map((equation) => [equation.variable, equation]))
  const sort = (inFirstYear: boolean): readonly Equation[] => {
    const ordering = order(variables, (variable) => {
      const equation = equationOf.get(variable)
      if (!equation) return new Set()
      return sameYear(inFirstYear ? equation.initial : equation.yearly, inFirstYear)
    })
    if (ordering.kind === 'loop') {
      problems.push({ kind: 'loop', ids: ordering.variables.map((variable) => variable.id) })
      return []
    }
    return ordering.variables.flatMap((variable) => equationOf.get(variable) ?? [])
  }
  const firstOrder = sort(true)
  const yearlyOrder = problems.length > 0 ? [] : sort(false)
  if (problems.length > 0) return failure(problems)

  const span = definition.lastYear - definition.firstYear + 1
  return success({
    id: definition.id,
    version: definition.version,
    firstYear: definition.firstYear,
    years: Array.from({ length: span }, (_, elapsed) => definition.firstYear + elapsed),
    figures: definition.figures,
    levers: definition.levers,
    equations,
    equationOf,
    firstOrder,
    yearlyOrder,
    starts,
    used: usage.used,
  })
}
