import { eq } from '#models/engine/equation'
import { path, previous, step } from '#models/engine/expression'
import { type SeriesMark, variable } from '#models/engine/model'
import { defenceRndNow } from '../assumptions/defence'
import { economyGdp } from '../assumptions/economy'
import { researchAttrition, researchCostGrowth, researchStaffNow, scienceBelspoBudget } from '../assumptions/research'
import {
  skillsEngineersNow,
  skillsForeignResearchers,
  skillsStemGraduates,
  skillsStemToResearch,
  skillsStudyYears,
  skillsTalentToResearch,
} from '../assumptions/skills'
import {
  rdIntensityBelgium,
  rdIntensityFrance,
  rdIntensityGermany,
  rdIntensityNetherlands,
  rdIntensityTarget,
} from '../figures/sovereigntyNote'
import { defenceEffort, defenceRnd } from '../levers/defence'
import { researchIntensity, researchLeverage, scienceBelspo } from '../levers/research'
import { skillsEngineers, skillsTalent } from '../levers/skills'
import { gdp, gdpReference } from './economy'

const intensityMarks: readonly SeriesMark[] = [
  { id: 'recommended', at: rdIntensityTarget, from: null },
  { id: 'germany', at: rdIntensityGermany, from: null },
  { id: 'netherlands', at: rdIntensityNetherlands, from: null },
  { id: 'france', at: rdIntensityFrance, from: null },
]

export const researchTarget = variable({
  id: 'research.target',
  unit: '% GDP',
  role: 'aim',
  marks: intensityMarks,
  equation: () => eq`${researchIntensity}`,
})

export const defenceRndExtra = variable({
  id: 'defence.rndExtra',
  unit: 'M€/yr',
  equation: () => eq`(${defenceRnd} - ${defenceRndNow}) * ${defenceEffort} * ${gdpReference}`,
})

export const researchPlanned = variable({
  id: 'research.planned',
  unit: 'M€/yr',
  equation: () =>
    eq`${researchTarget} * ${gdp} + ${scienceBelspoBudget} * ${scienceBelspo} * (1 + ${researchLeverage}) + ${defenceRndExtra}`,
})

export const researchStaffCost = variable({
  id: 'research.staffCost',
  unit: 'M€/yr/FTE',
  initial: () => eq`${rdIntensityBelgium} * ${economyGdp} / ${researchStaffNow}`,
  equation: () => eq`${previous(researchStaffCost)} * (1 + ${researchCostGrowth} * ${step})`,
})

export const researchNeeded = variable({
  id: 'research.needed',
  unit: 'FTE',
  role: 'need',
  equation: () => eq`${researchPlanned} / ${researchStaffCost}`,
})

/** A larger intake graduates `skillsStudyYears` later. */
export const skillsExtraGraduates = variable({
  id: 'skills.extraGraduates',
  unit: 'people/yr',
  equation: () => eq`${path(skillsEngineers, skillsStudyYears)} - ${skillsEngineersNow}`,
})

export const researchAvailable = variable({
  id: 'research.available',
  unit: 'FTE',
  role: 'limit',
  initial: () => eq`${researchStaffNow}`,
  equation: () =>
    eq`${previous(researchStaff)} * (1 - ${researchAttrition} * ${step}) + ((${skillsStemGraduates} + ${skillsExtraGraduates}) * ${skillsStemToResearch} + ${skillsForeignResearchers} + ${skillsTalent} * ${skillsTalentToResearch}) * ${step}`,
})

export const researchStaff = variable({
  id: 'research.staff',
  unit: 'FTE',
  better: 'more',
  equation: () => eq`min(${researchNeeded}, ${researchAvailable})`,
})

/** What is really spent: a target without people stays a target. */
export const researchSpending = variable({
  id: 'research.spending',
  unit: 'M€/yr',
  better: 'more',
  equation: () => eq`${researchStaff} * ${researchStaffCost}`,
})

export const researchIntensityReached = variable({
  id: 'research.intensityReached',
  unit: '% GDP',
  marks: intensityMarks,
  better: 'more',
  equation: () => eq`${researchSpending} / ${gdp}`,
})
