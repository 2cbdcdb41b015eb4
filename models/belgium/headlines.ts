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

/** What the band of a headline result is drawn of: of its change, but of what is held against a target, whose level is the news. */
export const bandOf = (id: Headline): 'level' | 'difference' =>
  id === 'research.effortReal' || id === 'dependency.europeanShare' ? 'level' : 'difference'

/** The years a study is judged in. */
export const milestones = [2030, 2035, 2040] as const
