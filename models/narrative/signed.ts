const SIGNED: ReadonlySet<string> = new Set(['jobs.net', 'gdp.effect', 'public.cost', 'public.balance'])

/** Whether a value has a sign of its own: a difference from the reference, or money beyond what is spent today. */
export const isDifference = (id: string): boolean => SIGNED.has(id)
