import { pairedRuns } from '#models/analysis/uncertainty/pairedRuns'
import { loadFigureTexts } from '#models/belgium/figureTexts'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import { studies as shipped } from '#models/belgium/studies'
import { loadModelTexts } from '#models/belgium/texts'
import { baseValue } from '#models/engine/parameters'
import { Selection } from '#models/engine/selection'
import { checkScenario, leverRange } from '#models/engine/settings'
import type {
  Assumptions,
  FigureInfo,
  InputFailure,
  Labels,
  Language,
  LeverInfo,
  Outcome,
  Projected,
  SampledRun,
  SampleOptions,
  SeriesInfo,
  Settings,
  StudyInfo,
} from './types'

export type * from './types'

/** The version of the model, and the SHA-256 of its equations, figures and levers. */
export const version: { readonly model: string; readonly fingerprint: string } = {
  model: belgium.version,
  fingerprint: program.fingerprint,
}

/** The years that every series has. */
export const years: readonly number[] = belgium.years

export const levers: readonly LeverInfo[] = belgium.levers.map((lever) => {
  const { min, max } = leverRange(lever, {})
  const { id, group, unit, step } = lever
  return {
    id,
    group,
    unit,
    base: baseValue(lever, {}),
    min,
    max,
    step,
    by: typeof lever.by === 'number' ? lever.by : null,
  }
})

export const series: readonly SeriesInfo[] = belgium.equations.map(({ variable: { id, unit } }) => ({ id, unit }))

export const figures: readonly FigureInfo[] = belgium.figures.map((figure) => {
  const { id, value, low, high, unit, kind, document, place } = figure
  const changeable = belgium.used.has(figure) && !figure.structural
  return { id, value, low, high, unit, kind, document, place, changeable }
})

/** The studies that ship with Levier. */
export const studies: readonly StudyInfo[] = shipped.map(({ id, settings }) => ({ id, settings }))

/** What levers, series, studies and figures are called; loaded for the language that is asked for. */
export async function labels(language: Language): Promise<Labels> {
  const [texts, figureTexts] = await Promise.all([loadModelTexts(language), loadFigureTexts(language)])
  return { levers: texts.levers, series: texts.series, studies: texts.studies, figures: figureTexts }
}

/** Runs a scenario beside unchanged policy. Every number is that of the app and of `levier project`, to the bit. */
export function project(settings: Settings = {}, assumptions: Assumptions = {}): Outcome<Projected> {
  const checked = checkScenario(belgium, settings, assumptions)
  if (!checked.ok) return checked
  // Runs are kept by the objects they were asked for with: the caller may write to its own.
  const given = [structuredClone(settings), { ...assumptions }] as const
  return { ok: true, value: { scenario: projectionOf(...given), reference: referenceOf(given[1]) } }
}

const MOST_RUN = 2 ** 31 - 1

/** The first whole number that is not one, or not within its bounds. */
function wrongNumber({ runs, seed, first = 1 }: SampleOptions): InputFailure | null {
  const bounds = [
    { id: 'runs', value: runs, min: 1, max: MOST_RUN },
    { id: 'seed', value: seed, min: 0, max: 2 ** 32 - 1 },
    { id: 'first', value: first, min: 1, max: MOST_RUN - runs + 1 },
  ]
  const wrong = bounds.find(({ value, min, max }) => !Number.isInteger(value) || value < min || value > max)
  return wrong ? { kind: 'not-whole', ...wrong } : null
}

/**
 * The runs of an uncertainty study, one after the other, as they are asked for: the uncertain figures drawn within the
 * ranges of their documents, scenario and unchanged policy with the same draws. The numbers are those of `levier sample`.
 */
export function sample(options: SampleOptions): Outcome<Iterable<SampledRun>> {
  const { settings = {}, assumptions = {}, series: ids, runs, seed, first = 1 } = options
  const checked = checkScenario(belgium, settings, assumptions)
  if (!checked.ok) return checked
  const unknown = ids.find((id) => !series.some((each) => each.id === id))
  if (unknown !== undefined) return { ok: false, failure: { kind: 'unknown-series', id: unknown } }
  const wrong = wrongNumber(options)
  if (wrong) return { ok: false, failure: wrong }
  const given = [structuredClone(settings), { ...assumptions }] as const
  return { ok: true, value: { [Symbol.iterator]: () => sampledRuns(...given, [...ids], seed, first, runs) } }
}

function* sampledRuns(
  settings: Settings,
  assumptions: Assumptions,
  ids: readonly string[],
  seed: number,
  first: number,
  runs: number,
): Generator<SampledRun, undefined> {
  const pair = pairedRuns(belgium, program, { settings, assumptions }, seed)
  const selection = new Selection(belgium, ids)
  const seriesOf = (output: Float64Array) =>
    Object.fromEntries(
      ids.map((id, index) => [id, years.map((_, year) => selection.value(output, index * years.length + year))]),
    )
  for (let run = first; run < first + runs; run++) {
    pair.run(run - 1)
    yield {
      run,
      drawn: Object.fromEntries(pair.draws.map((draw) => [draw.figure.id, pair.drawn(draw, run - 1)])),
      scenario: seriesOf(pair.scenario),
      reference: seriesOf(pair.reference),
    }
  }
}
