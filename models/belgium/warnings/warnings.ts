import type { Outcome } from '#models/engine/projection'
import { documentWarnings } from './documents'
import { leverWarnings } from './levers'
import { resultWarnings } from './results'
import type { Warning } from './warning'

export const warnings: readonly Warning[] = [...leverWarnings, ...resultWarnings, ...documentWarnings]

/** The warnings shown beside a series, lever or figure, as far as they hold for a run. */
export const warningsOf = (id: string, outcome: Outcome): readonly Warning[] =>
  warnings.filter(({ subjects, when }) => subjects.includes(id) && (when?.(outcome) ?? true))

/** What is said at a lever, wherever it stands. */
export const atLever = (id: string): readonly Warning[] => warnings.filter(({ levers }) => levers?.includes(id))

/** What is said beside a run in which the defence core about doubles. */
export const ofDoubling: readonly Warning[] = warnings.filter(({ id }) => id === 'doubling')
