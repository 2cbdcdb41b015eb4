import type { Model } from '#models/engine/assemble'
import type { Assumptions, Settings } from '#models/engine/parameters'
import type { Program } from '#models/engine/program'
import { type ReleasedModel, releasedRows } from '#models/engine/releasedModel'
import { Selection } from '#models/engine/selection'
import { Coalitions } from './coalitions'
import { type Game, gameOf } from './game'
import { leverRows, releasedLeverRows } from './leverRows'

/** What a scenario sets and assumes. */
interface Inputs {
  readonly settings: Settings
  readonly assumptions: Assumptions
}

/** The model a scenario was made with, the scenario as that one takes it, and what it called the results asked for. */
export interface OlderSide {
  readonly model: ReleasedModel
  readonly scenario: Inputs
  readonly series: readonly string[]
  /** -1 where it wrote them the other way round */
  readonly sign: 1 | -1
}

const NONE: Assumptions = {}

/** The game from the documents' reference to a scenario, for the results a selection keeps. */
export function scenarioGame(
  model: Model,
  program: Program,
  { settings, assumptions }: Inputs,
  selection: Selection,
  older: OlderSide | null = null,
): Game {
  const levers = model.levers.flatMap(({ id }) => (settings[id] === undefined ? [] : [id]))
  const changed = { ...assumptions, ...older?.scenario.assumptions }
  const present = (assumed: boolean) =>
    new Coalitions(leverRows(model, program, levers, settings, assumed ? assumptions : NONE), selection)
  const before = (side: OlderSide) => {
    const kept = new Selection(releasedRows(side.model), side.series, selection.years)
    return (assumed: boolean) => {
      const { scenario } = side
      const figures = assumed ? scenario.assumptions : NONE
      return new Coalitions(releasedLeverRows(side.model, levers, scenario.settings, figures), kept, side.sign)
    }
  }
  return gameOf(levers, Object.keys(changed).length > 0, present, older && before(older))
}
