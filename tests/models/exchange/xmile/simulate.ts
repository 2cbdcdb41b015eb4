import { type Formula, readFormula } from './formula'
import { childOf, childrenOf, type Node, parseXml } from './xml'

interface Stock {
  readonly initial: Formula
  readonly inflows: readonly string[]
  readonly outflows: readonly string[]
}

interface Read {
  readonly start: number
  readonly stop: number
  readonly dt: number
  readonly stocks: ReadonlyMap<string, Stock>
  readonly auxiliaries: ReadonlyMap<string, Formula>
}

const keyOf = (node: Node): string => {
  const name = node.attributes.name ?? ''
  if (!/^[A-Za-z]\w*$/.test(name)) throw new Error(`"${name}" is no plain name`)
  return name.toLowerCase()
}

function read(text: string): Read {
  const file = parseXml(text)
  if (file.attributes.xmlns !== 'http://docs.oasis-open.org/xmile/ns/XMILE/v1.0') throw new Error('not XMILE 1.0')
  const specs = childOf(file, 'sim_specs')
  if (specs.attributes.method !== 'Euler') throw new Error('not Euler')
  const [start = 0, stop = 0, dt = 0] = ['start', 'stop', 'dt'].map((tag) => Number(childOf(specs, tag).text))
  const stocks = new Map<string, Stock>()
  const auxiliaries = new Map<string, Formula>()
  for (const node of childOf(childOf(file, 'model'), 'variables').children) {
    if (node.tag === 'group') continue
    const name = keyOf(node)
    if (stocks.has(name) || auxiliaries.has(name)) throw new Error(`"${name}" is there twice`)
    const formula = readFormula(childOf(node, 'eqn').text)
    if (node.tag !== 'stock') auxiliaries.set(name, formula)
    else {
      const flows = (tag: string) => childrenOf(node, tag).map((flow) => flow.text.trim().toLowerCase())
      stocks.set(name, { initial: formula, inflows: flows('inflow'), outflows: flows('outflow') })
    }
  }
  return { start, stop, dt, stocks, auxiliaries }
}

/**
 * Runs an XMILE file from its text alone: stocks by Euler's method, everything else in the order it
 * is asked for. Gives the values of a variable at each step, by name.
 */
export function simulate(text: string): (name: string) => readonly number[] {
  const { start, stop, dt, stocks, auxiliaries } = read(text)
  const history = new Map<string, number[]>()
  let levels: Map<string, number> | null = null
  for (let time = start; time <= stop; time += dt) {
    const known = new Map<string, number>(levels ?? [])
    const asking = new Set<string>()
    const value = (name: string): number => {
      const before = known.get(name)
      if (before !== undefined) return before
      // Only at the start are stocks not known: then they are what their equation says.
      const formula = auxiliaries.get(name) ?? stocks.get(name)?.initial
      if (!formula) throw new Error(`no variable "${name}"`)
      if (asking.has(name)) throw new Error(`"${name}" needs itself`)
      asking.add(name)
      const found = formula({ value, time })
      asking.delete(name)
      known.set(name, found)
      return found
    }
    for (const name of [...stocks.keys(), ...auxiliaries.keys()]) {
      const values = history.get(name) ?? []
      values.push(value(name))
      history.set(name, values)
    }
    const sum = (flows: readonly string[]) => flows.reduce((total, flow) => total + value(flow), 0)
    levels = new Map(
      [...stocks].map(([name, { inflows, outflows }]) => [name, value(name) + dt * (sum(inflows) - sum(outflows))]),
    )
  }
  return (name) => {
    const values = history.get(name.toLowerCase())
    if (!values) throw new Error(`no variable "${name}"`)
    return values
  }
}
