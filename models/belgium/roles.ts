/** What a screen asks for by what it is, whatever the model calls it. */
export const roles = {
  /** the series of what a scenario costs the State beside its reference */
  extraCost: 'public.cost',
  /** the series of what a scenario changes in the budget balance */
  budgetBalance: 'public.balance',
  /** the series of what comes back to the budget in taxes */
  taxReturn: 'public.taxReturn',
  /** the series of what cuts or taxes elsewhere pay of the extra cost */
  offsets: 'public.offsets',
  /** the lever of how much is spent on research */
  researchAim: 'research.intensity',
  /** the series of what research reaches of that, at constant pay */
  researchReached: 'research.effortReal',
  /** the series of the people that research asks for, in FTE */
  researchersNeeded: 'research.needed',
  /** the series of what keeps defence output from growing */
  defenceLimit: 'defence.limit',
  /** the series of orders that wait, in M€, and of those placed elsewhere, in M€ a year */
  ordersWaiting: 'defence.backlog',
  ordersElsewhere: 'defence.lost',
} as const

/** The levers that most questions are about. */
export const keyLeverIds: readonly string[] = [
  roles.researchAim,
  'defence.effort',
  'defence.equipmentShare',
  'safe.loans',
  'skills.engineers',
]
