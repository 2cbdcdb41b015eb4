import { dimensionOf, divisorOf, writeDimension } from '#shared/units/unit'

/** Units as XMILE can name them: words and operators, no signs. */
const WORDS: Readonly<Record<string, string>> = {
  '1': '1',
  ratio: '1',
  '%': 'percent',
  pp: 'percentage_point',
  '% GDP': 'percent_of_GDP',
  '% of revenue': 'percent_of_revenue',
  'M€': 'million_euro',
  '€': 'euro',
  yr: 'year',
  'job-year': 'job_year',
}

const word = (atom: string): string => WORDS[atom] ?? atom

/** `M€/yr/FTE` as `million_euro/year/FTE`. */
export const xmileUnit = (unit: string): string =>
  unit
    .split('/')
    .map((part) => part.split('·').map(word).join('*'))
    .join('/')

/** What a unit is in others; null for those that stand for themselves. */
function equationOf(atom: string): string | null {
  const dimension = dimensionOf(atom)
  // A percentage is a plain number to a check of units; a euro beside millions is not.
  if (divisorOf(atom) !== 1 && Object.keys(dimension).length > 0) return null
  const equation = xmileUnit(writeDimension(dimension))
  return equation === word(atom) ? null : equation
}

/** The definitions of the units given and of those they are made of. */
export function unitLines(units: readonly string[]): readonly string[] {
  const equations = new Map<string, string | null>()
  const define = (unit: string): void => {
    for (const atom of unit.split(/[/·]/)) {
      if (word(atom) === '1' || equations.has(word(atom))) continue
      equations.set(word(atom), equationOf(atom))
      define(writeDimension(dimensionOf(atom)))
    }
  }
  for (const unit of units) define(unit)
  return [...equations]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, equation]) =>
      equation === null ? `<unit name="${name}"/>` : `<unit name="${name}"><eqn>${equation}</eqn></unit>`,
    )
}
