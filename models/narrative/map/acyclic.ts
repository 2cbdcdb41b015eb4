export interface Link {
  readonly from: string
  readonly to: string
}

/**
 * Finds which links lead forward: without the others there is no circle. Walks depth first from the
 * first box on, so the same links are always the ones that lead back.
 */
export function acyclic(ids: readonly string[], links: readonly Link[]): (link: Link) => boolean {
  const from = new Map<string, Link[]>()
  for (const link of links) from.set(link.from, [...(from.get(link.from) ?? []), link])
  const back = new Set<Link>()
  const done = new Set<string>()
  const under = new Set<string>()
  const walk = (id: string): void => {
    under.add(id)
    for (const link of from.get(id) ?? []) {
      if (under.has(link.to)) back.add(link)
      else if (!done.has(link.to)) walk(link.to)
    }
    under.delete(id)
    done.add(id)
  }
  for (const id of ids) if (!done.has(id)) walk(id)
  return (link) => !back.has(link)
}
