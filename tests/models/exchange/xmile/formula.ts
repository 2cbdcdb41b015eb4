/** What an equation may ask for while it is computed. */
export interface Scope {
  /** value of a variable in this step, by its name in lower case */
  readonly value: (name: string) => number
  readonly time: number
}

export type Formula = (scope: Scope) => number

const TOKEN = /\s*(<=|>=|<>|[-+*/^(),<>=]|\d+(?:\.\d+)?(?:e[-+]?\d+)?|[a-z_]\w*)/iy

function tokensOf(text: string): string[] {
  const tokens: string[] = []
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.trimEnd().length; ) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (!match?.[1]) throw new Error(`cannot read "${text.slice(at)}"`)
    tokens.push(match[1])
  }
  return tokens
}

const CALLS: Readonly<Record<string, (...values: number[]) => number>> = {
  min: Math.min,
  max: Math.max,
  abs: Math.abs,
  exp: Math.exp,
}

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
}

/** An equation of XMILE, read by the precedence of its specification: ^ - * / + - comparisons AND OR. */
export function readFormula(text: string): Formula {
  const tokens = tokensOf(text)
  let at = 0
  const word = () => (tokens[at] ?? '').toLowerCase()
  const take = (wanted: string): boolean => {
    if (word() !== wanted) return false
    at++
    return true
  }
  const expect = (wanted: string): void => {
    if (!take(wanted)) throw new Error(`expected ${wanted} and not "${tokens[at]}" in ${text}`)
  }

  const either = (): Formula => {
    if (take('if')) {
      const condition = either()
      expect('then')
      const then = either()
      expect('else')
      const otherwise = either()
      return (scope) => (condition(scope) !== 0 ? then : otherwise)(scope)
    }
    let left = both()
    while (take('or')) {
      const [a, b] = [left, both()]
      left = (scope) => (a(scope) !== 0 || b(scope) !== 0 ? 1 : 0)
    }
    return left
  }
  const both = (): Formula => {
    let left = comparison()
    while (take('and')) {
      const [a, b] = [left, comparison()]
      left = (scope) => (a(scope) !== 0 && b(scope) !== 0 ? 1 : 0)
    }
    return left
  }
  const comparison = (): Formula => {
    const left = sum()
    const compare = COMPARE[word()]
    if (!compare) return left
    at++
    const right = sum()
    return (scope) => (compare(left(scope), right(scope)) ? 1 : 0)
  }
  const sum = (): Formula => {
    let left = product()
    for (;;) {
      const a = left
      if (take('+')) {
        const b = product()
        left = (scope) => a(scope) + b(scope)
      } else if (take('-')) {
        const b = product()
        left = (scope) => a(scope) - b(scope)
      } else return left
    }
  }
  const product = (): Formula => {
    let left = sign()
    for (;;) {
      const a = left
      if (take('*')) {
        const b = sign()
        left = (scope) => a(scope) * b(scope)
      } else if (take('/')) {
        const b = sign()
        left = (scope) => a(scope) / b(scope)
      } else return left
    }
  }
  const sign = (): Formula => {
    if (!take('-')) return power()
    const of = sign()
    return (scope) => -of(scope)
  }
  const power = (): Formula => {
    const base = single()
    if (!take('^')) return base
    const exponent = sign()
    return (scope) => base(scope) ** exponent(scope)
  }
  const single = (): Formula => {
    if (take('(')) {
      const inside = either()
      expect(')')
      return inside
    }
    const name = word()
    at++
    if (/^\d/.test(name)) {
      const value = Number(name)
      return () => value
    }
    if (!/^[a-z_]/.test(name)) throw new Error(`unexpected "${name}" in ${text}`)
    const call = CALLS[name]
    if (call && take('(')) {
      const values = [either()]
      while (take(',')) values.push(either())
      expect(')')
      return (scope) => call(...values.map((value) => value(scope)))
    }
    return name === 'time' ? (scope) => scope.time : (scope) => scope.value(name)
  }

  const formula = either()
  if (at < tokens.length) throw new Error(`unexpected "${tokens[at]}" in ${text}`)
  return formula
}
