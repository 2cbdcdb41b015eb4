/** Up to so many levers every subset is run: 4 096 runs, and as many for each further way the groups can stand. */
export const EXACT_UP_TO = 12
