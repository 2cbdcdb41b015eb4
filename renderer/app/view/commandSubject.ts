import { RUNS } from '#models/analysis/uncertainty/runs'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import type { Inputs } from '#models/engine/inputs'
import type { CommandSubject } from '#models/exchange/command/commandOf'
import type { SavedIn } from '#models/exchange/command/scenarioWords'
import { regionMeasures, regionSeries } from '#models/narrative/regions'
import { comparedScenario } from '#shared/study/scenarios'
import type { Scenario } from '#shared/study/study'
import type { AppState } from '../appStore'
import { seenCharts } from '../document/seenCharts'
import { isEditedNow, sessionStore } from '../files/session'
import { activeAssumptions, activeSettings } from './active'
import { draftedGoal, goalStore } from './goalDraft'

const inputsOf = ({ levers, assumptions }: Scenario): Inputs => ({ settings: levers, assumptions })

/** The scenario shown, and what it is held against: another one, else unchanged policy under the same assumptions. */
function runsOf(state: AppState): readonly [Inputs, ...Inputs[]] {
  const shown = { settings: activeSettings(state), assumptions: activeAssumptions(state) }
  const held = comparedScenario(state.study)
  if (held) return held.id === state.active ? [shown] : [shown, inputsOf(held)]
  return Object.keys(shown.settings).length === 0 ? [shown] : [shown, { settings: {}, assumptions: shown.assumptions }]
}

/** The study's file, where it holds what is seen. */
export const savedIn = ({ study }: Pick<AppState, 'study'>): SavedIn => {
  const { file } = sessionStore.getState()
  return file && !isEditedNow() ? { file: file.name, scenarios: study.scenarios } : null
}

/** What the screen shows, as far as a command gives it. */
export function commandSubject(state: AppState): CommandSubject {
  const { study, subject, explained } = state
  const series = (ids: readonly string[], runs: readonly Inputs[] = runsOf(state)): CommandSubject => ({
    kind: 'series',
    series: [...new Set(ids)],
    runs,
  })
  switch (state.screen) {
    case 'explore':
      return series([...headlines, ...seenCharts(state).flatMap((chart) => chart.series)])
    case 'compare':
    case 'present':
      return series(headlines, study.scenarios.map(inputsOf))
    case 'why':
      return series([subject])
    case 'regions':
      return series(regionMeasures.flatMap(regionSeries))
    case 'uncertainty': {
      const [shown] = runsOf(state)
      const held = comparedScenario(study)
      // The draws of a scenario come with those of unchanged policy.
      const runs = held ? [shown, inputsOf(held)] : [shown]
      return { kind: 'draws', series: [subject], runs, count: RUNS, seed: study.seed }
    }
    case 'goal': {
      const [shown] = runsOf(state)
      const request = goalStore.getState().asked?.request ?? draftedGoal(shown, study.seed)
      return request ? { kind: 'goal', goal: request.goal, seed: request.seed } : series([goalStore.getState().aim.id])
    }
    case 'model':
      return belgium.equations.some(({ variable }) => variable.id === explained)
        ? series([explained])
        : { kind: 'lists', lists: [belgium.levers.some(({ id }) => id === explained) ? 'levers' : 'figures'] }
    case 'sources':
      return { kind: 'lists', lists: ['figures', 'validate'] }
  }
}
