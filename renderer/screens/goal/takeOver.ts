import type { Mix } from '#models/analysis/goal/goal'
import type { Settings } from '#models/engine/parameters'
import { addScenario } from '../../app/document/scenarios'
import type { GoalRequest } from '../../app/jobs/requests'
import { chooseScreen } from '../../app/view/choices'

/** What the scenario would set: the mix, and what the search left alone. */
export function settingsWith({ settings, movers }: GoalRequest['goal'], { levers }: Mix): Settings {
  const moved = new Set(movers.map(({ lever }) => lever))
  const kept = Object.entries(settings).filter(([id]) => !moved.has(id))
  return { ...Object.fromEntries(kept), ...levers }
}

/** Makes the mix a scenario of its own, and goes to look at it. */
export function takeOver(goal: GoalRequest['goal'], mix: Mix, name: string): void {
  addScenario(name, settingsWith(goal, mix), goal.assumptions)
  chooseScreen('explore')
}
