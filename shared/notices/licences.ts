/** A package that is in the app, in which version and under which licence of those it offers (SPDX). */
export interface CarriedPackage {
  readonly name: string
  readonly version: string
  readonly licence: string
}

/** Licences that leave whoever passes the app on free to do so: naming the authors is enough. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Zlib',
])

/**
 * Under which licence a package is carried.
 *
 * @param expression what it states, in SPDX's terms: `MIT`, `(MIT OR GPL-3.0)`, `MIT AND Zlib`
 * @returns the first alternative of which every part is allowed; null where there is none
 */
export function licenceOf(expression: string): string | null {
  const alternatives = expression.replace(/^\((.*)\)$/, '$1').split(' OR ')
  const parts = (alternative: string) => alternative.replace(/[()]/g, '').split(' AND ')
  const chosen = alternatives.find((each) => parts(each).every((part) => ALLOWED.has(part.trim())))
  return chosen === undefined ? null : parts(chosen).join(' AND ')
}

/** The names of packages by licence, the licence of most of them first. */
export function byLicence(packages: readonly CarriedPackage[]): readonly (readonly [string, readonly string[]])[] {
  const names = new Map<string, Set<string>>()
  for (const { name, licence } of packages) names.set(licence, (names.get(licence) ?? new Set()).add(name))
  return [...names]
    .map(([licence, each]) => [licence, [...each].sort()] as const)
    .sort(([, a], [, b]) => b.length - a.length)
}
