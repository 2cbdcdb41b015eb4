import { eq } from '#models/engine/equation'
import { path } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import { skillsEngineersNow, skillsStudyYears, skillsTrainingYears } from '../assumptions/skills'
import { skillsEngineers, skillsTechnicians } from '../levers/skills'

/** Engineers above today's number who graduate, people/yr: those admitted `skillsStudyYears` earlier. */
export const skillsExtraGraduates = variable({
  id: 'skills.extraGraduates',
  unit: 'people/yr',
  equation: () => eq`${path(skillsEngineers, skillsStudyYears)} - ${skillsEngineersNow}`,
})

/** Extra technicians who finish their course, people/yr. */
export const skillsExtraTechnicians = variable({
  id: 'skills.extraTechnicians',
  unit: 'people/yr',
  equation: () => eq`${path(skillsTechnicians, skillsTrainingYears)}`,
})
