const YEAR_STEPS = [1, 5, 10]
/** What a year and the air beside it take, in ems. */
const YEAR_ROOM = 3.4

/**
 * First and last year of the lines always, the first that was observed before them, and as many round ones between
 * as there is room for.
 *
 * @param years all that the axis spans
 * @param first of the lines
 */
export function yearTicks(
  years: readonly number[],
  first: number,
  x: (year: number) => number,
  em: number,
): readonly number[] {
  const [earliest, last] = [years[0], years.at(-1)]
  if (earliest === undefined || last === undefined) return []
  const apart = (a: number, b: number): boolean => Math.abs(x(a) - x(b)) >= em * YEAR_ROOM
  const fixed = new Set([...(apart(earliest, first) ? [earliest] : []), first, last])
  const step = YEAR_STEPS.find((each) => apart(first, first + each)) ?? years.length
  return years.filter(
    (year) => fixed.has(year) || (year % step === 0 && [...fixed].every((other) => apart(year, other))),
  )
}
