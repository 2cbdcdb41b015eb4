import { finish } from '#models/analysis/finish'
import type { Probability } from '#models/analysis/uncertainty/distribution'
import { type Fan, fan } from '#models/analysis/uncertainty/fan'
import { odds } from '#models/analysis/uncertainty/odds'
import { RUNS } from '#models/analysis/uncertainty/runs'
import { originalModel } from '#models/belgium/asItWas'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import type { Inputs } from '#models/engine/inputs'
import type { ReleasedModel } from '#models/engine/releasedModel'
import { type Attributed, attributing } from '#models/narrative/attributed'
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
  /** the quantiles of some series, of their levels or of what they differ by */
  readonly fan: (scenario: Scenario, choice: ChartChoice) => Fan
  /** how likely each documented target is to be met, in the order of the documents */
  readonly odds: (scenario: Scenario) => readonly Probability[]
  /** what makes a result */
  readonly parts: (scenario: Scenario, series: string) => Attributed
}

/** A function that remembers what it answered. */
function once<Given extends readonly unknown[], Answer>(
  keyOf: (...given: Given) => string,
  answer: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const known = new Map<string, Answer>()
  return (...given) => {
    const key = keyOf(...given)
    const found = known.get(key) ?? answer(...given)
    known.set(key, found)
    return found
  }
}

const inputsOf = ({ levers, assumptions }: Scenario): Inputs => ({ settings: levers, assumptions })

/** Computes what is asked, when it is asked: a fraction of a second a question. */
export function computedFor(study: Study, originals: Originals): Computed {
  const { seed } = study
  return {
    fan: once(
      ({ id }, { show, series }) => JSON.stringify([id, show, series]),
      (scenario, { show, series }) => {
        const held = show === 'difference' ? heldAgainst(study) : null
        const question = { scenario: inputsOf(scenario), held, seed, runs: RUNS, measure: show, series }
        return finish(fan(belgium, program, question))
      },
    ),
    odds: once(
      ({ id }) => id,
      (scenario) =>
        finish(odds(belgium, program, { scenario: inputsOf(scenario), aims: documentedTargets, seed, runs: RUNS })),
    ),
    parts: once(
      ({ id }, series) => `${id} ${series}`,
      (scenario, series) => {
        const question = { scenario: inputsOf(scenario), origin: scenario.origin ?? null, series, seed }
        return finish(attributing(question, originals.get(scenario.id) ?? null))
      },
    ),
  }
}
