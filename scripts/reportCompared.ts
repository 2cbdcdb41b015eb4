import type { Compared } from '../tests/support/recalculated'

const TOLERANCE = 1e-9

/** Prints how far workbooks are from the app, and says whether none is further than rounding explains. */
export function report(title: string, compared: readonly Compared[]): boolean {
  const numbers = compared.reduce((sum, { count }) => sum + count, 0)
  const wrong = compared.filter(({ differences }) => (differences[0]?.relative ?? 0) > TOLERANCE)
  const [worst] = compared
    .flatMap(({ name, differences }) => differences.slice(0, 1).map((each) => ({ name, ...each })))
    .sort((a, b) => b.relative - a.relative)
  console.log(
    `${title}: ${compared.length} workbooks, ${numbers} numbers, ${wrong.length} workbooks off by more than ${TOLERANCE}`,
  )
  if (worst)
    console.log(
      `  furthest: ${worst.relative.toExponential(1)} (${worst.name}: ${worst.id} ${worst.year}, ${worst.app} in the app, ${worst.other} in the workbook)`,
    )
  for (const {
    name,
    differences: [first],
  } of wrong)
    if (first)
      console.log(`  off: ${name}: ${first.id} ${first.year}, ${first.app} in the app, ${first.other} in the workbook`)
  return wrong.length === 0
}
