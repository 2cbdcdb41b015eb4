/** What failed to load, to be forgotten before it is tried again. */
const failures = new Set<() => void>()

/**
 * Loads something once and gives the same promise from then on, as `use` wants it. One that is rejected stays so
 * until `forgetFailedLoads`: a waiting component asks many times, and would load for ever.
 */
export function loadOnce<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let known: Promise<Value> | null = null
  const forget = (): void => {
    known = null
  }
  return () => {
    if (known) return known
    known = load()
    known.catch(() => failures.add(forget))
    return known
  }
}

/** What could not be loaded is loaded anew when it is next asked for. */
export function forgetFailedLoads(): void {
  for (const forget of failures) forget()
  failures.clear()
}
