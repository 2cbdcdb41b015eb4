import { toBase } from '#shared/units/unit'
import type { Model } from '../assemble'
import type { Expression, Lag } from '../expression'
import type { Figure, Lever, Variable } from '../model'

/** How tightly a piece of JavaScript binds; looser pieces get brackets inside tighter ones. */
const TERNARY = 1
const AND = 2
const COMPARE = 3
const SUM = 4
const PRODUCT = 5
const UNARY = 6
const POWER = 7
const ATOM = 8

interface Code {
  readonly text: string
  readonly binds: number
}

const atom = (text: string): Code => ({ text, binds: ATOM })
const within = (code: Code, tighterThan: number): string => (code.binds > tighterThan ? code.text : `(${code.text})`)

const BINARY = {
  '+': { sign: '+', binds: SUM },
  '-': { sign: '-', binds: SUM },
  '*': { sign: '*', binds: PRODUCT },
  '/': { sign: '/', binds: PRODUCT },
  '^': { sign: '**', binds: POWER },
} as const

export const identifier = (id: string): string => id.replaceAll('.', '_')
export const lagName = (lag: Lag | null): string => (lag === null ? '' : lag === 1 ? '_1' : `_${identifier(lag.id)}`)

/** The number of years a lag stands for. */
export const lagYears = (lag: Lag | null): number => (lag === null ? 0 : lag === 1 ? 1 : (lag.value ?? 0))

/**
 * Writes expressions as JavaScript that computes exactly what the interpreter does, in the same order.
 *
 * In the first year every path stands at its start, nothing has been summed and every lag looks
 * before the model begins, so those become plainer code.
 */
export class Writer {
  /**
   * @param here the variables this function computes itself; what others compute is read from
   *   `now`, what was computed for the year before from `before`. Null: there is one function, and it computes everything.
   */
  constructor(
    private readonly model: Model,
    private readonly inFirstYear: boolean,
    private readonly here: ReadonlySet<Variable> | null = null,
  ) {}

  private elsewhere(variable: Variable): boolean {
    return this.here !== null && !this.here.has(variable)
  }

  private index(variable: Variable): number {
    return this.model.equationOf.get(variable)?.index ?? 0
  }

  /** The value of the first year: this function's own while that year is computed, else what was put out. */
  private initial(variable: Variable): Code {
    const own = this.here === null || (this.inFirstYear && this.here.has(variable))
    if (own) return atom(`first_${identifier(variable.id)}`)
    return atom(`out[${this.index(variable) * this.model.years.length}]!`)
  }

  text(expression: Expression): string {
    return this.write(expression).text
  }

  /** What a lever's path starts from. */
  start(lever: Lever): Code {
    const computed = this.model.starts.get(lever)
    if (computed) return this.inFirstYear ? this.write(computed) : atom(`start_${identifier(lever.id)}`)
    if (typeof lever.base === 'number') return atom(String(toBase(lever.base, lever.unit)))
    return this.figure(lever.base)
  }

  private figure(figure: Figure): Code {
    return atom(identifier(figure.id))
  }

  private write(expression: Expression): Code {
    switch (expression.kind) {
      case 'number':
        return { text: String(expression.value), binds: expression.value < 0 ? UNARY : ATOM }
      case 'none':
        return atom('Number.NaN')
      case 'figure':
        return this.figure(expression.figure)
      case 'path':
        if (this.inFirstYear) return this.start(expression.lever)
        return atom(`path_${identifier(expression.lever.id)}${lagName(expression.lag)}`)
      case 'setting':
        return atom(`lever_${identifier(expression.lever.id)}`)
      case 'series':
        if (this.elsewhere(expression.variable)) return atom(`now[${this.index(expression.variable)}]!`)
        return atom(`${this.inFirstYear ? 'first_' : ''}${identifier(expression.variable.id)}`)
      case 'initial':
        return this.initial(expression.variable)
      case 'previous':
        if (this.here !== null) return atom(`before[${this.index(expression.variable)}]!`)
        return atom(`previous_${identifier(expression.variable.id)}`)
      case 'lagged':
        return this.lagged(expression)
      case 'sumSoFar':
        return atom(this.inFirstYear ? '0' : `sum_${identifier(expression.variable.id)}`)
      case 'reference':
        return atom(`reference[${this.offset(expression.variable.id)}${this.inFirstYear ? '' : ' + elapsed'}]!`)
      case 'year':
        return this.inFirstYear
          ? atom(String(this.model.firstYear))
          : { text: `${this.model.firstYear} + elapsed`, binds: SUM }
      case 'firstYear':
        return atom(String(this.model.firstYear))
      case 'lastYear':
        return atom(String(this.model.firstYear + this.model.years.length - 1))
      case 'step':
        return atom('1')
      case 'negate':
        // JavaScript refuses -a ** b, so everything but an atom gets brackets.
        return { text: `-${within(this.write(expression.of), POWER)}`, binds: UNARY }
      case 'binary':
        return this.binary(expression)
      case 'compare':
        return this.joined(expression, expression.operator === '==' ? '===' : expression.operator, COMPARE)
      case 'and':
        return this.joined(expression, '&&', AND)
      case 'min':
      case 'max':
        return atom(`Math.${expression.kind}(${this.text(expression.left)}, ${this.text(expression.right)})`)
      case 'when': {
        const [condition, then, otherwise] = [expression.condition, expression.then, expression.otherwise].map((part) =>
          within(this.write(part), TERNARY),
        )
        return { text: `${condition} ? ${then} : ${otherwise}`, binds: TERNARY }
      }
    }
  }

  private binary({ operator, left, right }: Extract<Expression, { kind: 'binary' }>): Code {
    // One year is exactly 1: the step is there for the units, and multiplying by it changes no bit.
    if (right.kind === 'step' && (operator === '*' || operator === '/')) return this.write(left)
    if (left.kind === 'step' && operator === '*') return this.write(right)
    const { sign, binds } = BINARY[operator]
    const a = within(this.write(left), operator === '^' ? binds : binds - 1)
    return { text: `${a} ${sign} ${within(this.write(right), binds)}`, binds }
  }

  private joined(pair: { readonly left: Expression; readonly right: Expression }, sign: string, binds: number): Code {
    const [left, right] = [pair.left, pair.right].map((part) => within(this.write(part), binds))
    return { text: `${left} ${sign} ${right}`, binds }
  }

  private lagged({ variable, lag, before }: Extract<Expression, { kind: 'lagged' }>): Code {
    if (lagYears(lag) === 0) return this.write({ kind: 'series', variable })
    if (this.inFirstYear) return this.write(before)
    const name = identifier(lag.id)
    const then = `out[${this.offset(variable.id)} + elapsed - ${name}]!`
    return { text: `elapsed >= ${name} ? ${then} : ${within(this.write(before), TERNARY)}`, binds: TERNARY }
  }

  private offset(id: string): string {
    return `at_${identifier(id)}`
  }
}
