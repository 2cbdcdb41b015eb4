import { finish } from '#models/analysis/finish'
import type { Probability } from '#models/analysis/uncertainty/distribution'
import { type Fan, type FansQuestion, fans } from '#models/analysis/uncertainty/fan'
import { RUNS } from '#models/analysis/uncertainty/runs'
import { originalModel } from '#models/belgium/asItWas'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import type { Inputs } from '#models/engine/inputs'
import type { ReleasedModel } from '#models/engine/releasedModel'
import { type Attributed, type AttributionQuestion, attributing } from '#models/narrative/attributed'
import { documentedTargets } from '#models/narrative/documentedOdds'
import { heldAgainst } from '#models/narrative/heldAgainst'
import type { ChartChoice, Scenario, Study } from '#shared/study/study'

/** The models that scenarios were made with, by the scenarios' ids; null where one is not kept here. */
export type Originals = ReadonlyMap<string, ReleasedModel | null>

export async function originalsOf({ scenarios }: Study): Promise<Originals> {
  const made = scenarios.flatMap(({ id, origin }) => (origin ? [{ id, origin }] : []))
  return new Map(await Promise.all(made.map(async ({ id, origin }) => [id, await originalModel(origin)] as const)))
}

/** What a document tells beyond the runs of its scenarios: the same questions as the page asks, each asked once. */
export interface Computed {
  /** the quantiles of some series and perhaps of others, of their levels or of what they differ by */
  readonly fan: (scenario: Scenario, choice: ChartChoice) => Fan
  /** how likely each documented target is to be met, in the order of the documents */
  readonly odds: (scenario: Scenario) => readonly Probability[]
  /** what makes a result */
  readonly parts: (scenario: Scenario, series: string) => Attributed
}

/** So many answers are remembered: those of a study with a dozen scenarios in one document. */
const MOST = 200

/**
 * A function that remembers what it answered to questions with the same content: a study is told of again in another
 * format or language, and its draws do not depend on either.
 */
function once<Question, Rest extends readonly unknown[], Answer>(
  answer: (question: Question, ...rest: Rest) => Answer,
): (question: Question, ...rest: Rest) => Answer {
  const known = new Map<string, Answer>()
  return (question, ...rest) => {
    const key = JSON.stringify(question)
    const found = known.get(key) ?? answer(question, ...rest)
    // Asked again it is the newest: the first of a map is the one that nobody asked for the longest time.
    known.delete(key)
    known.set(key, found)
    const [oldest] = known.keys()
    if (known.size > MOST && oldest !== undefined) known.delete(oldest)
    return found
  }
}

const fansOf = once((question: FansQuestion) => finish(fans(belgium, program, question)))
/** @param question whether the older model is kept here makes another question of it */
const partsOf = once((question: AttributionQuestion & { readonly kept: boolean }, original: ReleasedModel | null) =>
  finish(attributing(question, original)),
)

const allHeadlines: FansQuestion['series'] = { level: headlines, difference: headlines }

const inputsOf = ({ levers, assumptions }: Scenario): Inputs => ({ settings: levers, assumptions })

/** Computes what is asked, when it is asked: a fraction of a second a question. */
export function computedFor(study: Study, originals: Originals): Computed {
  const { seed } = study
  const fansAsked = (scenario: Scenario, series: FansQuestion['series'], aims: FansQuestion['aims'] = []) =>
    fansOf({ scenario: inputsOf(scenario), held: heldAgainst(study), seed, series, aims, runs: RUNS })
  /** A document tells of every headline result and of every documented target, all of them headlines: the same runs do. */
  const told = (scenario: Scenario) => fansAsked(scenario, allHeadlines, documentedTargets)
  return {
    fan: (scenario, { show, series }) =>
      series.every((id) => allHeadlines.level.includes(id))
        ? told(scenario)[show]
        : fansAsked(scenario, { level: [], difference: [], [show]: series })[show],
    odds: (scenario) => told(scenario).odds,
    parts: (scenario, series) => {
      const original = originals.get(scenario.id) ?? null
      const { origin = null } = scenario
      return partsOf({ scenario: inputsOf(scenario), origin, series, seed, kept: original !== null }, original)
    },
  }
}
