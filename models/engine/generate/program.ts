import { toBase } from '#shared/units/unit'
import type { Equation, Model } from '../assemble'
import type { Lag } from '../expression'
import type { Lever, Variable } from '../model'
import { layoutOf } from '../parameters'
import { readsOf } from '../reads'
import { identifier, lagName, Writer } from './code'
import { generateParts } from './parts'
import { pathLine } from './pathLine'

/** What looks beyond the present year, found by walking every equation of later years. */
interface Needs {
  readonly paths: ReadonlyMap<string, { readonly lever: Lever; readonly lag: Lag | null }>
  readonly settings: ReadonlySet<Lever>
  readonly previous: ReadonlySet<Variable>
  readonly sums: ReadonlySet<Variable>
  readonly offsets: ReadonlySet<Variable>
}

function needsOf(model: Model): Needs {
  const paths = new Map<string, { lever: Lever; lag: Lag | null }>()
  const settings = new Set<Lever>()
  const previous = new Set<Variable>()
  const sums = new Set<Variable>()
  const offsets = new Set<Variable>()
  for (const { initial, yearly } of model.equations) {
    for (const { thing, kind } of readsOf(initial))
      if (thing.type === 'variable' && kind === 'reference') offsets.add(thing)
    for (const { thing, kind, lag } of readsOf(yearly)) {
      if (thing.type === 'lever') {
        if (kind === 'setting') settings.add(thing)
        else paths.set(thing.id + lagName(lag), { lever: thing, lag })
      }
      if (thing.type !== 'variable') continue
      if (kind === 'previous') previous.add(thing)
      if (kind === 'sum') sums.add(thing)
      if (kind === 'lagged' || kind === 'reference') offsets.add(thing)
    }
  }
  return { paths, settings, previous, sums, offsets }
}

function yearlyLines(model: Model, needs: Needs, equation: Equation, writer: Writer): string[] {
  const { variable, index, yearly } = equation
  const name = identifier(variable.id)
  const at = needs.offsets.has(variable) ? `at_${name}` : String(index * model.years.length)
  const lines = [`    const ${name} = ${writer.text(yearly)}`, `    out[${at} + elapsed] = ${name}`]
  if (needs.sums.has(variable)) lines.push(`    sum_${name} += ${name}`)
  return lines
}

/** An engine compiles a function well only up to a size: a larger model is written in several. */
const MOST_IN_ONE = 120

/**
 * The model as one straight-line function: readable, deterministic, and bit for bit what the
 * interpreter computes.
 *
 * @param fingerprint of `canonicalText(model)`, kept beside the code it was made with
 */
export function generateProgram(model: Model, fingerprint: string): string {
  if (model.equations.length > MOST_IN_ONE) return generateParts(model, fingerprint)
  const layout = layoutOf(model)
  const needs = needsOf(model)
  const length = model.years.length
  const first = new Writer(model, true)
  const later = new Writer(model, false)
  const structural = model.figures.filter((figure) => figure.structural && model.used.has(figure))

  return [
    '// Generated from the equations by `npm run generate`. Do not edit.',
    "import type { Program } from '#models/engine/program'",
    '',
    ...structural.map(
      (figure) => `const ${identifier(figure.id)} = ${toBase(figure.value ?? Number.NaN, figure.unit)}`,
    ),
    '',
    ...model.equations
      .filter(({ variable }) => needs.offsets.has(variable))
      .map(({ variable, index }) => `const at_${identifier(variable.id)} = ${index * length}`),
    '',
    `function run(p: Float64Array, out: Float64Array, reference: Float64Array, years = ${length}): void {`,
    ...[...layout.figure].map(([figure, slot]) => `  const ${identifier(figure.id)} = p[${slot}]!`),
    ...[...layout.value].map(([lever, slot]) => `  const lever_${identifier(lever.id)} = p[${slot}]!`),
    ...[...layout.span].map(([lever, slot]) => `  const span_${identifier(lever.id)} = p[${slot}]!`),
    '',
    `  // ${model.firstYear}`,
    ...model.firstOrder.flatMap(({ variable, index, initial }) => [
      `  const first_${identifier(variable.id)} = ${first.text(initial)}`,
      `  out[${index * length}] = first_${identifier(variable.id)}`,
    ]),
    '',
    ...[...model.starts].map(([lever, start]) => `  const start_${identifier(lever.id)} = ${first.text(start)}`),
    ...[...needs.previous].map(({ id }) => `  let previous_${identifier(id)} = first_${identifier(id)}`),
    ...[...needs.sums].map(({ id }) => `  let sum_${identifier(id)} = 0`),
    '',
    '  for (let elapsed = 1; elapsed < years; elapsed++) {',
    ...[...needs.paths.values()].map(({ lever, lag }) => pathLine(later, lever, lag)),
    ...model.yearlyOrder.flatMap((equation) => yearlyLines(model, needs, equation, later)),
    ...[...needs.previous].map(({ id }) => `    previous_${identifier(id)} = ${identifier(id)}`),
    '  }',
    '}',
    '',
    'export const program: Program = {',
    `  fingerprint: '${fingerprint}',`,
    `  parameters: ${layout.size},`,
    `  values: ${model.equations.length * length},`,
    '  run,',
    '}',
    '',
  ].join('\n')
}
