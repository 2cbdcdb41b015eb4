import type { SettingFailure } from './settingFailure'
import type { Scenario } from './study'

/** What a model allows in a study. */
export interface StudyJudge {
  /** the id of the model */
  readonly model: string
  /** the first thing in a scenario that the model does not allow, or null */
  scenario(scenario: Pick<Scenario, 'levers' | 'assumptions'>): SettingFailure | null
}
