/** Where one has been on the Model screen: ids, and which of them one is at. */
export interface Walk {
  readonly ids: readonly string[]
  readonly at: number
}

/** The steps kept behind. */
const MOST = 100

export const startAt = (id: string): Walk => ({ ids: [id], at: 0 })

/** A step to something else: what lay ahead is given up. */
export function stepTo({ ids, at }: Walk, id: string): Walk {
  if (ids[at] === id) return { ids, at }
  const kept = [...ids.slice(0, at + 1), id].slice(-MOST)
  return { ids: kept, at: kept.length - 1 }
}

/** Back (-1) or forward (1) along the steps made; stays where there is no further one. */
export const along = ({ ids, at }: Walk, by: -1 | 1): Walk => ({
  ids,
  at: Math.max(0, Math.min(ids.length - 1, at + by)),
})
