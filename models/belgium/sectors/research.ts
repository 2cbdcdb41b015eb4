import { eq } from '#models/engine/equation'
import { previous, step } from '#models/engine/expression'
import { type SeriesMark, variable } from '#models/engine/model'
import { defenceRndNow } from '../assumptions/defenceBudget'
import { economyGdp } from '../assumptions/economy'
import {
  researchAttrition,
  researchCostGrowth,
  researchHiringLimit,
  researchHiringResponse,
  researchMilitarySpillover,
  researchStaffNow,
  scienceBelspoBudget,
} from '../assumptions/research'
import {
  skillsForeignResearchers,
  skillsStemGraduates,
  skillsStemToResearch,
  skillsTalentToResearch,
} from '../assumptions/skills'
import {
  rdIntensityBelgium,
  rdIntensityFrance,
  rdIntensityGermany,
  rdIntensityNetherlands,
  rdIntensityTarget,
} from '../figures/sovereigntyNote'
import { defenceRnd } from '../levers/defence'
import { researchIntensity, researchLeverage, scienceBelspo } from '../levers/research'
import { skillsTalent } from '../levers/skills'
import { defenceSpending } from './defenceBudget'
import { gdpTrend } from './economy'
import { skillsExtraGraduates } from './skills'

const intensityMarks: readonly SeriesMark[] = [
  { id: 'recommended', at: rdIntensityTarget, from: null },
  { id: 'germany', at: rdIntensityGermany, from: null },
  { id: 'netherlands', at: rdIntensityNetherlands, from: null },
  { id: 'france', at: rdIntensityFrance, from: null },
]

/** R&D aimed at, % of GDP. */
export const researchTarget = variable({
  id: 'research.target',
  unit: '% GDP',
  role: 'aim',
  marks: intensityMarks,
  equation: () => eq`${researchIntensity}`,
})

/** Military R&D beyond today's share of the effort, M€/yr: taken from purchases, spent with the rest of R&D. */
export const defenceRndExtra = variable({
  id: 'defence.rndExtra',
  unit: 'M€/yr',
  equation: () => eq`(${defenceRnd} - ${defenceRndNow}) * ${defenceSpending}`,
})

/** R&D money, M€/yr: it is spent, also when people are short. */
export const researchSpending = variable({
  id: 'research.spending',
  unit: 'M€/yr',
  better: 'more',
  equation: () =>
    eq`${researchTarget} * ${gdpTrend} + ${scienceBelspoBudget} * ${scienceBelspo} * (1 + ${researchLeverage}) + ${defenceRndExtra}`,
})

/** Cost of a full-time equivalent while people are not short, M€/yr/FTE. */
export const researchStaffCost = variable({
  id: 'research.staffCost',
  unit: 'M€/yr/FTE',
  initial: () => eq`${rdIntensityBelgium} * ${economyGdp} / ${researchStaffNow}`,
  equation: () => eq`${previous(researchStaffCost)} * (1 + ${researchCostGrowth} * ${step})`,
})

/** The people this money would pay, FTE. */
export const researchNeeded = variable({
  id: 'research.needed',
  unit: 'FTE',
  role: 'need',
  equation: () => eq`${researchSpending} / ${researchStaffCost}`,
})

/** The people there are without pressure on pay, FTE: those who stay, and those who enter. */
export const researchAvailable = variable({
  id: 'research.available',
  unit: 'FTE',
  role: 'limit',
  initial: () => eq`${researchStaffNow}`,
  equation: () =>
    eq`${previous(researchStaff)} * (1 - ${researchAttrition} * ${step}) + ((${skillsStemGraduates} + ${skillsExtraGraduates}) * ${skillsStemToResearch} + ${skillsForeignResearchers} + ${skillsTalent} * ${skillsTalentToResearch}) * ${step}`,
})

/** R&D staff, FTE: better pay brings some of those who are missing, never faster than a limit (Goolsbee 1998). */
export const researchStaff = variable({
  id: 'research.staff',
  unit: 'FTE',
  better: 'more',
  initial: () => eq`${researchNeeded}`,
  equation: () =>
    eq`min(${researchNeeded}, ${researchAvailable} + ${researchHiringResponse} * max(0, ${researchNeeded} - ${researchAvailable}), ${previous(researchStaff)} * (1 + ${researchHiringLimit} * ${step}))`,
})

/** What the rest of the money does: a rise of the cost of a full-time equivalent, %. */
export const researchPayRise = variable({
  id: 'research.payRise',
  unit: '%',
  better: 'less',
  equation: () => eq`${researchNeeded} / ${researchStaff} - 1`,
})

/** R&D at the usual cost of its people that adds to the knowledge GDP lives on, M€/yr. */
export const researchEffective = variable({
  id: 'research.effective',
  unit: 'M€/yr',
  better: 'more',
  equation: () =>
    eq`${researchStaff} * ${researchStaffCost} * (1 - (1 - ${researchMilitarySpillover}) * ${defenceRndExtra} / ${researchSpending})`,
})

/** R&D reached in money, % of GDP. */
export const researchIntensityReached = variable({
  id: 'research.intensityReached',
  unit: '% GDP',
  marks: intensityMarks,
  better: 'more',
  equation: () => eq`${researchSpending} / ${gdpTrend}`,
})

/** R&D reached at constant pay: people at their usual cost, % of GDP: without what only raises pay. */
export const researchEffortReal = variable({
  id: 'research.effortReal',
  unit: '% GDP',
  marks: intensityMarks,
  better: 'more',
  equation: () => eq`${researchStaff} * ${researchStaffCost} / ${gdpTrend}`,
})

/** What the State pays of extra R&D, %: above 100 where public money drives private money out. */
export const researchPublicShare = variable({
  id: 'research.publicShare',
  unit: '%',
  equation: () => eq`1 / (1 + ${researchLeverage})`,
})
