import type { Aim } from '#models/analysis/goal/goal'
import { rdIntensityTarget } from '#models/belgium/figures/sovereigntyNote'
import { europeanTarget } from './titles'

/** A goal worth searching for, and the levers that bear on it. */
export interface GoalPreset {
  readonly id: string
  readonly aim: Aim
  readonly levers: readonly string[]
}

// A search takes by itself only levers that cost public money: others can be ticked by hand.
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

/** What the documents aim at, ready to be searched for, and a goal for jobs. */
export const goalPresets: readonly GoalPreset[] = [researchGoal, european(2030), european(2035), JOBS]
