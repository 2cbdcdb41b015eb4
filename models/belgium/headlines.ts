/** The outcomes a study is judged by: on the cards, and kept in the file when it is saved. */
export const headlines = [
  'jobs.net',
  'gdp.effect',
  'turnover.total',
  'dependency.europeanShare',
  'research.effortReal',
  'public.balance',
] as const

export type Headline = (typeof headlines)[number]

/** What the band of a headline result is drawn of: of its change, both runs drawn alike, but of the level of R&D reached. */
export const bandOf = (id: Headline): 'level' | 'difference' => (id === 'research.effortReal' ? 'level' : 'difference')

/** The headline results that documents set a target for: their levels are drawn too, for the odds of meeting it. */
export const targeted: readonly Headline[] = ['dependency.europeanShare', 'research.effortReal']

/** The years a study is judged in. */
export const milestones = [2030, 2035, 2040] as const
