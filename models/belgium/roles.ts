/** What a screen asks for by what it is, whatever the model calls it. */
export const roles = {
  /** the series of what a scenario costs the State beside its reference */
  extraCost: 'public.cost',
  /** the lever of how much is spent on research */
  researchAim: 'research.intensity',
} as const
