import { checkScenario } from '#models/engine/settings'
import type { StudyJudge } from '#shared/study/judge'
import { carryOver } from './carryOver/carryOver'
import { belgium } from './model'

/** What the Belgian model allows in a study. */
export const studyJudge: StudyJudge = {
  model: belgium.id,
  scenario({ levers, assumptions }) {
    const checked = checkScenario(belgium, levers, assumptions)
    return checked.ok ? null : checked.failure
  },
  carryOver: (study) => carryOver(study),
}
