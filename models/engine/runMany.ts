import type { Program } from './program'
import type { Selection } from './selection'

/**
 * Many runs that share their figures and so their reference, which is computed once: only what is
 * asked for is kept of each.
 *
 * @param row parameters of the first run, as `parameters()` makes them; changed by `write`
 * @param reference output of the reference run with the same figures
 * @param write puts the parameters of run `index` into the row, which still holds those of the run before
 * @returns one row of kept values a run, base units
 */
export function runMany(
  program: Program,
  row: Float64Array,
  reference: Float64Array,
  count: number,
  write: (index: number, row: Float64Array) => void,
  { positions }: Selection,
): Float64Array {
  const out = new Float64Array(program.values)
  const kept = new Float64Array(count * positions.length)
  let next = 0
  for (let index = 0; index < count; index++) {
    write(index, row)
    program.run(row, out, reference)
    for (let cell = 0; cell < positions.length; cell++) kept[next++] = out[positions[cell] ?? 0] ?? Number.NaN
  }
  return kept
}
