import { toBase } from '#shared/units/unit'
import type { Model } from '../assemble'
import type { Expression, Lag } from '../expression'
import { atLeast, atom, BINDING, type Code, type Dialect, infix, type Leaf } from '../infix'
import type { Figure, Lever, Variable } from '../model'
import { lagYears } from '../reads'

export const identifier = (id: string): string => id.replaceAll('.', '_')
export const lagName = (lag: Lag | null): string => (lag === null ? '' : lag === 1 ? '_1' : `_${identifier(lag.id)}`)

/** A choice between two values. */
function choice(condition: Code, then: Code, otherwise: Code): Code {
  const part = (code: Code): string => atLeast(code, BINDING.choice + 1)
  return { text: `${part(condition)} ? ${part(then)} : ${part(otherwise)}`, binds: BINDING.choice }
}

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
    return infix(expression, this.dialect)
  }

  private readonly dialect: Dialect = {
    leaf: (leaf) => this.leaf(leaf),
    sign: (operator) => ` ${operator === '^' ? '**' : operator === '==' ? '===' : operator} `,
    negative: (of) => ({ text: `-${of}`, binds: BINDING.sign }),
    and: (...sides) => {
      const [left, right] = sides.map((side) => atLeast(side, BINDING.and + 1))
      return { text: `${left} && ${right}`, binds: BINDING.and }
    },
    among: (kind, left, right) => `Math.${kind}(${left}, ${right})`,
    when: choice,
  }

  private leaf(leaf: Leaf): Code {
    switch (leaf.kind) {
      case 'number':
        return { text: String(leaf.value), binds: leaf.value < 0 ? BINDING.sign : BINDING.atom }
      case 'none':
        return atom('Number.NaN')
      case 'figure':
        return this.figure(leaf.figure)
      case 'path':
        if (this.inFirstYear) return this.start(leaf.lever)
        return atom(`path_${identifier(leaf.lever.id)}${lagName(leaf.lag)}`)
      case 'setting':
        return atom(`lever_${identifier(leaf.lever.id)}`)
      case 'series':
        if (this.elsewhere(leaf.variable)) return atom(`now[${this.index(leaf.variable)}]!`)
        return atom(`${this.inFirstYear ? 'first_' : ''}${identifier(leaf.variable.id)}`)
      case 'initial':
        return this.initial(leaf.variable)
      case 'previous':
        if (this.here !== null) return atom(`before[${this.index(leaf.variable)}]!`)
        return atom(`previous_${identifier(leaf.variable.id)}`)
      case 'lagged':
        return this.lagged(leaf)
      case 'sumSoFar':
        return atom(this.inFirstYear ? '0' : `sum_${identifier(leaf.variable.id)}`)
      case 'reference':
        return atom(`reference[${this.offset(leaf.variable.id)}${this.inFirstYear ? '' : ' + elapsed'}]!`)
      case 'year':
        return this.inFirstYear
          ? atom(String(this.model.firstYear))
          : { text: `${this.model.firstYear} + elapsed`, binds: BINDING.sum }
      case 'firstYear':
        return atom(String(this.model.firstYear))
      case 'lastYear':
        return atom(String(this.model.firstYear + this.model.years.length - 1))
    }
  }

  private lagged({ variable, lag, before }: Extract<Expression, { kind: 'lagged' }>): Code {
    if (lagYears(lag) === 0) return this.write({ kind: 'series', variable })
    if (this.inFirstYear) return this.write(before)
    const name = identifier(lag.id)
    const then = `out[${this.offset(variable.id)} + elapsed - ${name}]!`
    const known = { text: `elapsed >= ${name}`, binds: BINDING.comparison }
    return choice(known, atom(then), this.write(before))
  }

  private offset(id: string): string {
    return `at_${identifier(id)}`
  }
}
