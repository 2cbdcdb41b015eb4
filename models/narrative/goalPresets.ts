import type { Aim } from '#models/analysis/goal/goal'
import { movedUnasked } from '#models/analysis/goal/moverRange'
import { rdIntensityTarget } from '#models/belgium/figures/sovereigntyNote'
import { belgium } from '#models/belgium/model'
import { europeanTarget } from './titles'

/** A goal worth searching for, and the levers that bear on it. */
export interface GoalPreset {
  readonly id: string
  readonly aim: Aim
  readonly levers: readonly string[]
}

const RESEARCH = ['research.intensity', 'skills.engineers', 'skills.talent']
const EUROPEAN = [
  'safe.loans',
  'safe.additionality',
  'industry.smeAccess',
  'industry.permits',
  'industry.visibility',
  'skills.technicians',
  'skills.talent',
  'skills.clearance',
]

const european = (year: number): GoalPreset => ({
  id: `european${year}`,
  aim: { id: 'dependency.europeanShare', year, sense: '>=', value: europeanTarget(year)?.target ?? 0 },
  levers: EUROPEAN,
})

/** The recommended research intensity. */
export const researchGoal: GoalPreset = {
  id: 'research',
  aim: { id: 'research.effortReal', year: 2030, sense: '>=', value: rdIntensityTarget.value ?? 0 },
  levers: RESEARCH,
}

/** Jobs beyond the current course: a round number to begin with, set by no document. */
const JOBS: GoalPreset = {
  id: 'jobs',
  aim: { id: 'jobs.net', year: 2033, sense: '>=', value: 8000 },
  levers: [
    'research.intensity',
    'skills.engineers',
    'skills.talent',
    'defence.effort',
    'chips.capex',
    'batteries.capex',
  ],
}

/** The levers a search takes where none was chosen. */
export const unaskedLevers: readonly string[] = belgium.levers.filter(movedUnasked).map(({ id }) => id)

/** One per cent of GDP, by whatever costs public money. */
const GDP: GoalPreset = {
  id: 'gdp',
  aim: { id: 'gdp.effect', year: 2035, sense: '>=', value: 1 },
  levers: unaskedLevers,
}

/** What the documents aim at, each in its year. */
export const documentedGoals: readonly GoalPreset[] = [researchGoal, european(2030), european(2035)]

/** What the documents aim at, ready to be searched for, and goals for jobs and GDP. */
export const goalPresets: readonly GoalPreset[] = [...documentedGoals, JOBS, GDP]
