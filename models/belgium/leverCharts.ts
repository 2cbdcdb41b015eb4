/** The series that show what a group of levers does first, before it reaches the headline results. */
const byGroup: Readonly<Record<string, readonly string[]>> = {
  research: ['research.needed', 'research.staff'],
  skills: ['research.needed', 'research.staff', 'research.available'],
  defence: ['defence.turnover.core', 'defence.orders'],
  europe: ['dependency.europeanShare'],
  industry: ['defence.turnover.core', 'defence.orders'],
  projects: ['projects.turnover'],
  public: ['public.balance'],
}

/** Levers that act elsewhere than the rest of their group. */
const byLever: Readonly<Record<string, readonly string[]>> = {
  'ai.factory': ['ai.jobs'],
  'capital.venture': ['capital.jobs'],
  'dependency.screening': ['dependency.index'],
  'research.leverage': ['public.balance'],
  'safe.additionality': ['defence.turnover.core', 'defence.orders'],
  'safe.loans': ['safe.delivered', 'safe.drawn'],
  'skills.clearance': ['defence.turnover.core', 'defence.orders'],
  'skills.technicians': ['defence.turnover.core', 'defence.orders'],
}

/** The series to watch while a lever is moved; null where the model names none. */
export const leverSeries = ({ id, group }: { readonly id: string; readonly group: string }): readonly string[] | null =>
  byLever[id] ?? byGroup[group] ?? null
