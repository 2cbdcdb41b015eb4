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

/** Headlines whose band is that of their level; the band of the others is that of the effect. */
export const bandOfLevel: ReadonlySet<string> = new Set<Headline>(['research.effortReal'])

/** The years a study is judged in. */
export const milestones = [2030, 2035, 2040] as const
