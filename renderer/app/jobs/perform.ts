import { attribute } from '#models/analysis/attribution/attribute'
import { leverGame, type Remembered } from '#models/analysis/attribution/scenarioGame'
import { solveGoal } from '#models/analysis/goal/solve'
import { fan, fans } from '#models/analysis/uncertainty/fan'
import { odds } from '#models/analysis/uncertainty/odds'
import { pairedRuns } from '#models/analysis/uncertainty/pairedRuns'
import { RUNS_A_SLICE, Sample } from '#models/analysis/uncertainty/sample'
import { disagreements, sensitivities } from '#models/analysis/uncertainty/sensitivity'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import type { Inputs } from '#models/engine/inputs'
import type { ReleasedModel } from '#models/engine/releasedModel'
import { Selection } from '#models/engine/selection'
import { attributing } from '#models/narrative/attributed'
import { leverOf } from '#models/narrative/levers'
import type { Answers, CausesRequest, GoalRequest, Kind, Request, Spread, SpreadRequest } from './requests'

/** How far a job is, and what it can already say. */
export interface Step<Of extends Kind> {
  readonly share: number
  readonly early?: Answers[Of]
}

type Job<Of extends Kind> = Generator<Step<Of>, Answers[Of]>

/** Of the scenario accounted for last, so that a moved lever costs only the runs it is in. */
const rememberedParts: Remembered = new Map()
const rememberedCauses: Remembered = new Map()

function* spread(request: SpreadRequest): Job<'spread'> {
  const { scenario, held, seed, series, year, runs, measure } = request
  const selection = new Selection(belgium, [series], [year])
  const runsOf = (inputs: Inputs) => pairedRuns(belgium, program, inputs, seed)
  const [mine, other] = [runsOf(scenario), held && runsOf(held)]
  const sample = new Sample(mine, other, { [measure]: selection }, runs)
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

function* causes({ scenario, seed }: CausesRequest): Job<'causes'> {
  const selection = new Selection(belgium, headlines)
  const work = attribute(leverGame(belgium, program, scenario, selection, rememberedCauses), selection.size, seed)
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
      return fan(belgium, program, request)
    case 'bands':
      return fans(belgium, program, request)
    case 'spread':
      return spread(request)
    case 'odds':
      return odds(belgium, program, request)
    case 'attribution':
      return withShare(attributing(request, original, rememberedParts))
    case 'causes':
      return causes(request)
    case 'goal':
      return goal(request)
  }
}
