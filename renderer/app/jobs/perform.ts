import { attribute } from '#models/analysis/attribution/attribute'
import { type Remembered, scenarioGame } from '#models/analysis/attribution/scenarioGame'
import { interactions } from '#models/analysis/attribution/shapley'
import { solveGoal } from '#models/analysis/goal/solve'
import { type Probability, probability } from '#models/analysis/uncertainty/distribution'
import { PairedRuns } from '#models/analysis/uncertainty/pairedRuns'
import { fanShares } from '#models/analysis/uncertainty/quantile'
import { Sample } from '#models/analysis/uncertainty/sample'
import { disagreements, sensitivities } from '#models/analysis/uncertainty/sensitivity'
import { inputsBefore } from '#models/belgium/carryOver/inputsBefore'
import { olderSide } from '#models/belgium/carryOver/olderSide'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import type { ReleasedModel } from '#models/engine/releasedModel'
import { Selection } from '#models/engine/selection'
import { drawing } from '#models/narrative/drawResults'
import { leverOf } from '#models/narrative/levers'
import type {
  Answers,
  AttributionAnswer,
  AttributionRequest,
  CausesRequest,
  Fan,
  FanRequest,
  GoalRequest,
  Inputs,
  Kind,
  OddsRequest,
  PairEffect,
  Request,
  Spread,
  SpreadRequest,
} from './requests'

/** How far a job is, and what it can already say. */
export interface Step<Of extends Kind> {
  readonly share: number
  readonly early?: Answers[Of]
}

type Job<Of extends Kind> = Generator<Step<Of>, Answers[Of]>

/** Runs between two looks at whether anybody still wants the answer. */
const RUNS_A_SLICE = 100
/** A fan is shown after so many runs, before it settles. */
const EARLY_RUNS: ReadonlySet<number> = new Set([300, 2000])

/** Of the scenario accounted for last, so that a moved lever costs only the runs it is in. */
const rememberedParts: Remembered = new Map()
const rememberedCauses: Remembered = new Map()

const pairedRuns = ({ settings, assumptions }: Inputs, seed: number): PairedRuns =>
  new PairedRuns(belgium, program, settings, assumptions, seed)

function* fan(request: FanRequest): Job<'fan'> {
  const { scenario, held, seed, series, runs, measure } = request
  const selection = new Selection(belgium, series)
  const sample = new Sample(pairedRuns(scenario, seed), held && pairedRuns(held, seed), selection, runs, [measure])
  const answer = (): Fan => ({
    series,
    years: selection.years,
    shares: fanShares,
    count: sample.count,
    quantiles: sample.quantiles(measure, fanShares),
  })
  while (!sample.finished) {
    sample.extend(RUNS_A_SLICE)
    const share = sample.count / runs
    yield EARLY_RUNS.has(sample.count) && !sample.finished ? { share, early: answer() } : { share }
  }
  return answer()
}

function* spread(request: SpreadRequest): Job<'spread'> {
  const { scenario, held, seed, series, year, runs, measure } = request
  const selection = new Selection(belgium, [series], [year])
  const [mine, other] = [pairedRuns(scenario, seed), held && pairedRuns(held, seed)]
  const sample = new Sample(mine, other, selection, runs, [measure])
  while (!sample.finished) {
    sample.extend(RUNS_A_SLICE)
    yield { share: (0.9 * sample.count) / runs }
  }
  const list = sensitivities(mine, other, sample, 0, measure)
  const apart = new Set(disagreements(list))
  return {
    values: sample.values(0, measure),
    central: central(request),
    figures: list.map((each) => ({ ...each, figure: each.figure.id, disagrees: apart.has(each) })),
  } satisfies Spread
}

function* odds({ scenario, aims, seed, runs }: OddsRequest): Job<'odds'> {
  const years = [...new Set(aims.map(({ year }) => year))]
  const series = [...new Set(aims.map(({ id }) => id))]
  const selection = new Selection(belgium, series, years)
  const sample = new Sample(pairedRuns(scenario, seed), null, selection, runs, ['level'])
  while (!sample.finished) {
    sample.extend(RUNS_A_SLICE)
    yield { share: sample.count / runs }
  }
  return aims.map(({ id, year, sense, value }): Probability => {
    const cell = series.indexOf(id) * years.length + years.indexOf(year)
    return probability(sample.values(cell, 'level'), { sense: sense === '>=' ? 'at least' : 'at most', value })
  })
}

/** The result with every figure where the scenario has it. */
function central({ scenario, held, series, year, measure }: SpreadRequest): number {
  const mine = projectionOf(scenario.settings, scenario.assumptions)
  if (measure === 'level') return mine.at(series, year)
  const against = held ? projectionOf(held.settings, held.assumptions) : referenceOf(scenario.assumptions)
  return mine.at(series, year) - against.at(series, year)
}

/** Work that yields the share it has done, as a job. */
function* withShare<Answer>(work: Generator<number, Answer>): Generator<{ readonly share: number }, Answer> {
  let step = work.next()
  for (; !step.done; step = work.next()) yield { share: step.value }
  return step.value
}

/** Every two levers, with their row of what they do together. */
const pairEffects = (levers: readonly string[], together: Float64Array, size: number): readonly PairEffect[] =>
  levers
    .flatMap((one, at) => levers.slice(at + 1).map((other) => [one, other] as const))
    .map((pair, row) => ({ levers: pair, together: together.slice(row * size, (row + 1) * size) }))

function* attribution(request: AttributionRequest, original: ReleasedModel | null): Job<'attribution'> {
  const { scenario, origin, series, seed } = request
  const selection = new Selection(belgium, [series])
  const { size } = selection
  const older = origin && original && olderSide(original, inputsBefore(scenario, origin), series)
  const game = scenarioGame(belgium, program, scenario, selection, older, rememberedParts)
  const work = attribute(game, size, seed)
  const { subsets, ...found } = yield* withShare(work)
  const { levers } = found
  return {
    ...found,
    years: selection.years,
    madeWith: older ? older.model.version : null,
    left: !origin || older ? null : original ? 'no-such-result' : 'not-kept',
    pairs: subsets && pairEffects(levers, interactions(subsets, levers.length, size), size),
  } satisfies AttributionAnswer
}

function* causes({ scenario, seed }: CausesRequest): Job<'causes'> {
  const selection = new Selection(belgium, headlines)
  const work = attribute(
    scenarioGame(belgium, program, scenario, selection, null, rememberedCauses),
    selection.size,
    seed,
  )
  const { levers, contributions } = yield* withShare(work)
  return { levers, contributions, series: headlines, years: selection.years }
}

function* goal(request: GoalRequest): Job<'goal'> {
  const movers = request.goal.movers.map((mover) => ({ ...mover, lever: leverOf(mover.lever) }))
  return yield* withShare(solveGoal(belgium, program, { ...request.goal, movers }, request.seed))
}

/**
 * The work a request asks for, in steps short enough to be left between two of them.
 *
 * @param original the model an attribution's scenario was made with; null where it is the present one, or not kept
 */
export function perform(request: Request, original: ReleasedModel | null): Generator<Step<Kind>, Answers[Kind]> {
  switch (request.kind) {
    case 'fan':
      return fan(request)
    case 'spread':
      return spread(request)
    case 'odds':
      return odds(request)
    case 'attribution':
      return attribution(request, original)
    case 'causes':
      return causes(request)
    case 'draws':
      return withShare(drawing())
    case 'goal':
      return goal(request)
  }
}
