/**
 * Units as the registers write them ('%', 'M€/yr', 'jobs/M€', 'yr', ...).
 *
 * A unit is a dimension (exponents of person, money, year, ...) and a divisor that
 * brings a written number to the base the equations compute in: 60 % becomes 0.6.
 */
export type Dimension = Readonly<Record<string, number>>

interface Atom {
  readonly dimension: Dimension
  /** written value ÷ divisor = value in equations */
  readonly divisor: number
}

const number = (divisor = 1): Atom => ({ dimension: {}, divisor })
const of = (name: string, divisor = 1): Atom => ({ dimension: { [name]: 1 }, divisor })

const PERSON = 'person'
const MONEY = 'M€'
const YEAR = 'yr'

const ATOMS: Readonly<Record<string, Atom>> = {
  '1': number(),
  ratio: number(),
  '%': number(100),
  pp: number(100),
  '% GDP': number(100),
  '% of revenue': number(100),
  job: of(PERSON),
  jobs: of(PERSON),
  FTE: of(PERSON),
  people: of(PERSON),
  person: of(PERSON),
  places: of(PERSON),
  'M€': of(MONEY),
  '€': of(MONEY, 1e6),
  yr: of(YEAR),
  /** a date; differences of dates are counts of years */
  year: of(YEAR),
  months: of(YEAR, 12),
  quarter: of(YEAR, 4),
  'job-year': { dimension: { [PERSON]: 1, [YEAR]: 1 }, divisor: 1 },
  GWh: of('GWh'),
  // Things counted one by one; only context figures carry them.
  firms: number(),
  entities: number(),
  universities: number(),
  deals: number(),
  sites: number(),
  cities: number(),
  rank: number(),
  TRL: number(),
}

export const DIMENSIONLESS: Dimension = {}

/** The product (sign 1) or quotient (sign -1) of two dimensions. */
export function combine(left: Dimension, right: Dimension, sign: 1 | -1): Dimension {
  const exponents: Record<string, number> = { ...left }
  for (const [name, exponent] of Object.entries(right)) {
    const sum = (exponents[name] ?? 0) + sign * exponent
    if (sum === 0) delete exponents[name]
    else exponents[name] = sum
  }
  return exponents
}

export function sameDimension(left: Dimension, right: Dimension): boolean {
  return Object.keys(combine(left, right, -1)).length === 0
}

/** A dimension as people write it: `M€/yr`, `1`. */
export function writeDimension(dimension: Dimension): string {
  const entries = Object.entries(dimension)
  const part = ([name, exponent]: [string, number]) =>
    Math.abs(exponent) === 1 ? name : `${name}^${Math.abs(exponent)}`
  const above = entries.filter(([, exponent]) => exponent > 0).map(part)
  const below = entries.filter(([, exponent]) => exponent < 0).map(part)
  return [above.join('·') || '1', ...below].join('/')
}

/** Whether `unit` is one the registers may use. */
export function isUnit(unit: string): boolean {
  return unit.split('/').every((atom) => atom in ATOMS)
}

function readUnit(unit: string): Atom {
  let dimension: Dimension = {}
  let divisor = 1
  for (const [position, name] of unit.split('/').entries()) {
    const atom = ATOMS[name]
    if (!atom) throw new Error(`unknown unit "${name}" in "${unit}"`)
    dimension = combine(dimension, atom.dimension, position === 0 ? 1 : -1)
    divisor = position === 0 ? divisor * atom.divisor : divisor / atom.divisor
  }
  return { dimension, divisor }
}

const known = new Map<string, Atom>()

function lookUp(unit: string): Atom {
  let atom = known.get(unit)
  if (!atom) {
    atom = readUnit(unit)
    known.set(unit, atom)
  }
  return atom
}

export function dimensionOf(unit: string): Dimension {
  return lookUp(unit).dimension
}

/** What a written value is divided by to be computed with: 100 for a percentage. */
export function divisorOf(unit: string): number {
  return lookUp(unit).divisor
}

/** A written value (60, in %) as equations use it (0.6). */
export function toBase(value: number, unit: string): number {
  return value / lookUp(unit).divisor
}

/** A computed value (0.6) as people read it (60, in %). */
export function fromBase(value: number, unit: string): number {
  return value * lookUp(unit).divisor
}
