import type { Carried } from './carriedOver'
import type { SettingFailure } from './settingFailure'
import type { Scenario, Study } from './study'

/** What a model allows in a study. */
export interface StudyJudge {
  /** the id of the model */
  readonly model: string
  /** the first thing in a scenario that the model does not allow, or null */
  scenario(scenario: Pick<Scenario, 'levers' | 'assumptions'>): SettingFailure | null
  /** a study made for an older version as this one can hold it; null where nothing is to be done */
  carryOver(study: Study): Carried | null
}
