import { toBase } from '#shared/units/unit'
import type { Equation, Model } from '../assemble'
import type { Expression, Lag } from '../expression'
import type { Figure, Lever, Variable } from '../model'
import { layoutOf } from '../parameters'
import { readsOf } from '../reads'
import { identifier, lagName, Writer } from './code'
import { pathLine } from './pathLine'

/** Equations in one function. */
const PART = 300

/** What the expressions of one part look up. */
interface Needs {
  readonly figures: ReadonlySet<Figure>
  readonly levers: ReadonlySet<Lever>
  readonly paths: ReadonlyMap<string, { readonly lever: Lever; readonly lag: Lag | null }>
  readonly offsets: ReadonlySet<Variable>
  readonly sums: ReadonlySet<Variable>
}

function needsOf(model: Model, expressions: readonly Expression[], inFirstYear: boolean): Needs {
  const figures = new Set<Figure>()
  const levers = new Set<Lever>()
  const paths = new Map<string, { lever: Lever; lag: Lag | null }>()
  const offsets = new Set<Variable>()
  const sums = new Set<Variable>()
  const look = (expression: Expression): void => {
    for (const { thing, kind, lag } of readsOf(expression)) {
      if (thing.type === 'figure') figures.add(thing)
      if (thing.type === 'variable' && kind === 'sum') sums.add(thing)
      if (thing.type === 'variable' && (kind === 'lagged' || kind === 'reference')) offsets.add(thing)
      if (thing.type !== 'lever') continue
      if (kind === 'setting') levers.add(thing)
      else path(thing, lag)
    }
  }
  const path = (lever: Lever, lag: Lag | null): void => {
    const start = model.starts.get(lever)
    if (start) look(start)
    else if (typeof lever.base !== 'number') figures.add(lever.base)
    if (inFirstYear) return
    levers.add(lever)
    paths.set(lever.id + lagName(lag), { lever, lag })
  }
  for (const expression of expressions) look(expression)
  return { figures, levers, paths, offsets, sums }
}

const inParts = (equations: readonly Equation[]): readonly (readonly Equation[])[] =>
  Array.from({ length: Math.ceil(equations.length / PART) }, (_, part) =>
    equations.slice(part * PART, (part + 1) * PART),
  )

/** The lines that look up a part's parameters. */
function inputs(model: Model, { figures, levers, paths }: Needs): string[] {
  const layout = layoutOf(model)
  const spans = new Set([...paths.values()].map(({ lever }) => lever))
  return [
    ...[...figures].flatMap((figure) => {
      const slot = layout.figure.get(figure)
      return slot === undefined ? [] : `  const ${identifier(figure.id)} = p[${slot}]!`
    }),
    ...[...levers].map((lever) => `  const lever_${identifier(lever.id)} = p[${layout.value.get(lever)}]!`),
    ...[...spans].map((lever) => `  const span_${identifier(lever.id)} = p[${layout.span.get(lever)}]!`),
  ]
}

function firstPart(model: Model, equations: readonly Equation[], index: number): string[] {
  const here = new Set(equations.map(({ variable }) => variable))
  const writer = new Writer(model, true, here)
  const needs = needsOf(
    model,
    equations.map(({ initial }) => initial),
    true,
  )
  return [
    `function first${index}(p: Float64Array, out: Float64Array, reference: Float64Array): void {`,
    ...inputs(model, needs),
    ...equations.flatMap(({ variable, index: at, initial }) => [
      `  const first_${identifier(variable.id)} = ${writer.text(initial)}`,
      `  out[${at * model.years.length}] = now[${at}] = first_${identifier(variable.id)}`,
    ]),
    '}',
    '',
  ]
}

/** What the paths of later years start from, once the first year is known. */
function startPaths(model: Model, starts: ReadonlyMap<Lever, number>): string[] {
  const writer = new Writer(model, true, new Set())
  const expressions = [...model.starts.values()]
  return [
    'function startPaths(p: Float64Array, out: Float64Array, reference: Float64Array): void {',
    ...inputs(model, needsOf(model, expressions, true)),
    ...[...model.starts].map(([lever, start]) => `  starts[${starts.get(lever)}] = ${writer.text(start)}`),
    '}',
    '',
  ]
}

function yearPart(
  model: Model,
  equations: readonly Equation[],
  index: number,
  sums: ReadonlyMap<Variable, number>,
  starts: ReadonlyMap<Lever, number>,
): string[] {
  const here = new Set(equations.map(({ variable }) => variable))
  const writer = new Writer(model, false, here)
  const needs = needsOf(
    model,
    equations.map(({ yearly }) => yearly),
    false,
  )
  const computed = new Set([...needs.paths.values()].map(({ lever }) => lever))
  return [
    `function year${index}(p: Float64Array, out: Float64Array, reference: Float64Array, elapsed: number): void {`,
    ...inputs(model, needs),
    ...[...needs.sums].map((variable) => `  let sum_${identifier(variable.id)} = sums[${sums.get(variable)}]!`),
    ...[...computed].flatMap((lever) => {
      return model.starts.has(lever) ? [`  const start_${identifier(lever.id)} = starts[${starts.get(lever)}]!`] : []
    }),
    ...[...needs.paths.values()].map(({ lever, lag }) => pathLine(writer, lever, lag)),
    ...equations.flatMap(({ variable, index: at, yearly }) => {
      const name = identifier(variable.id)
      const sum = sums.get(variable)
      return [
        `  const ${name} = ${writer.text(yearly)}`,
        `  out[${at * model.years.length} + elapsed] = now[${at}] = ${name}`,
        ...(sum === undefined ? [] : [`  sums[${sum}] += ${name}`]),
        ...(sum !== undefined && needs.sums.has(variable) ? [`  sum_${name} += ${name}`] : []),
      ]
    }),
    '}',
    '',
  ]
}

/**
 * A model too large for one function: its equations in several, in the same order, what one computes
 * read by the others from the output. Bit for bit the same.
 */
export function generateParts(model: Model, fingerprint: string): string {
  const summed = needsOf(
    model,
    model.equations.map(({ yearly }) => yearly),
    false,
  ).sums
  const sums = new Map([...summed].map((variable, index) => [variable, index]))
  const offsets = needsOf(
    model,
    model.equations.flatMap(({ initial, yearly }) => [initial, yearly]),
    false,
  ).offsets
  const starts = new Map([...model.starts.keys()].map((lever, index) => [lever, index]))
  const structural = model.figures.filter((figure) => figure.structural && model.used.has(figure))
  const first = inParts(model.firstOrder)
  const later = inParts(model.yearlyOrder)
  return [
    '// Generated from the equations by `npm run generate`. Do not edit.',
    "import type { Program } from '#models/engine/program'",
    '',
    ...structural.map(
      (figure) => `const ${identifier(figure.id)} = ${toBase(figure.value ?? Number.NaN, figure.unit)}`,
    ),
    ...[...offsets].map(
      (variable) =>
        `const at_${identifier(variable.id)} = ${(model.equationOf.get(variable)?.index ?? 0) * model.years.length}`,
    ),
    `const sums = new Float64Array(${sums.size})`,
    `const starts = new Float64Array(${starts.size})`,
    `const now = new Float64Array(${model.equations.length})`,
    `const before = new Float64Array(${model.equations.length})`,
    '',
    ...first.flatMap((equations, index) => firstPart(model, equations, index)),
    ...later.flatMap((equations, index) => yearPart(model, equations, index, sums, starts)),
    ...startPaths(model, starts),
    `function run(p: Float64Array, out: Float64Array, reference: Float64Array, years = ${model.years.length}): void {`,
    '  sums.fill(0)',
    ...first.map((_, index) => `  first${index}(p, out, reference)`),
    '  startPaths(p, out, reference)',
    '  for (let elapsed = 1; elapsed < years; elapsed++) {',
    '    before.set(now)',
    ...later.map((_, index) => `    year${index}(p, out, reference, elapsed)`),
    '  }',
    '}',
    '',
    'export const program: Program = {',
    `  fingerprint: '${fingerprint}',`,
    `  parameters: ${layoutOf(model).size},`,
    `  values: ${model.equations.length * model.years.length},`,
    '  run,',
    '}',
    '',
  ].join('\n')
}
