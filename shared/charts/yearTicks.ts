const YEAR_STEPS = [1, 5, 10]
/** What a year and the air beside it take, in ems. */
const YEAR_ROOM = 3.4

/** First and last year always, and as many round ones between as there is room for. */
export function yearTicks(years: readonly number[], x: (year: number) => number, em: number): number[] {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return []
  const apart = (a: number, b: number): boolean => Math.abs(x(a) - x(b)) >= em * YEAR_ROOM
  const between = (step: number): number[] =>
    years.filter((year) => year % step === 0 && apart(year, first) && apart(year, last))
  const step = YEAR_STEPS.find((each) => apart(first, first + each)) ?? years.length
  return first === last ? [first] : [first, ...between(step), last]
}
