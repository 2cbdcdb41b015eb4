import type { Model } from '#models/engine/assemble'
import type { Inputs } from '#models/engine/inputs'
import type { Assumptions, Settings } from '#models/engine/parameters'
import type { Program } from '#models/engine/program'
import { type ReleasedModel, releasedRows } from '#models/engine/releasedModel'
import { Selection } from '#models/engine/selection'
import { withoutUnset } from '#models/engine/settings'
import { Coalitions, type LeverRows } from './coalitions'
import { type Game, gameOf } from './game'
import { leverRows, releasedLeverRows } from './leverRows'

/** The model a scenario was made with, the scenario as that one takes it, and what it called the results asked for. */
export interface OlderSide {
  readonly model: ReleasedModel
  readonly scenario: Inputs
  readonly series: readonly string[]
  /** -1 where it wrote them the other way round */
  readonly sign: 1 | -1
}

const NONE: Assumptions = {}

/** The runs of the scenario looked at last, by what they are of: what the next one shares with it is not run again. */
export type Remembered = Map<string, Coalitions>

const playing = (model: Model, set: Settings): readonly string[] =>
  model.levers.flatMap(({ id }) => (set[id] === undefined ? [] : [id]))

/** The game from the course under a scenario's own figures to the scenario, as its cards tell it: of levers alone. */
export function leverGame(
  model: Model,
  program: Program,
  { settings, assumptions }: Inputs,
  selection: Selection,
  remembered: Remembered = new Map(),
): Game {
  const levers = playing(model, withoutUnset(model, settings, assumptions))
  const rows = leverRows(model, program, levers, settings, assumptions)
  const made = new Coalitions(rows, selection, 1, remembered.get('levers'))
  remembered.set('levers', made)
  return gameOf(levers, false, () => made, null)
}

/**
 * The game from the documents' reference to a scenario, for the results a selection keeps.
 *
 * @param remembered runs of the scenario before, which those of this one take the place of
 */
export function scenarioGame(
  model: Model,
  program: Program,
  { settings, assumptions }: Inputs,
  selection: Selection,
  older: OlderSide | null = null,
  remembered: Remembered = new Map(),
): Game {
  const set = { ...withoutUnset(model, settings, assumptions), ...older?.scenario.settings }
  const levers = playing(model, set)
  const changed = { ...assumptions, ...older?.scenario.assumptions }
  const runs = (of: string, rows: LeverRows, kept: Selection, sign?: 1 | -1): Coalitions => {
    const made = new Coalitions(rows, kept, sign, remembered.get(of))
    remembered.set(of, made)
    return made
  }
  const present = (assumed: boolean) =>
    runs(`present ${assumed}`, leverRows(model, program, levers, settings, assumed ? assumptions : NONE), selection)
  const before = (side: OlderSide) => {
    const kept = new Selection(releasedRows(side.model), side.series, selection.years)
    return (assumed: boolean) => {
      const { scenario } = side
      const figures = assumed ? scenario.assumptions : NONE
      const rows = releasedLeverRows(side.model, levers, scenario.settings, figures)
      return runs(`before ${assumed}`, rows, kept, side.sign)
    }
  }
  return gameOf(levers, Object.keys(changed).length > 0, present, older && before(older))
}
