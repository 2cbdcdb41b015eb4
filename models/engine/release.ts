/** What a released figure was, in its own unit. */
export interface ReleasedFigure {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
  readonly kind: string
  readonly structural: boolean
}

/** What a version of the model consisted of: enough to say what another one does differently. */
export interface Release {
  readonly version: string
  readonly fingerprint: string
  readonly firstYear: number
  readonly lastYear: number
  readonly figures: Readonly<Record<string, ReleasedFigure>>
  /** lever id to the start of a SHA-256 of everything that decides what it does */
  readonly levers: Readonly<Record<string, string>>
  /** series id to the start of a SHA-256 of its equations */
  readonly equations: Readonly<Record<string, string>>
}

export type How = 'added' | 'removed' | 'changed'

/** Something that is not the same in two versions. */
export type ModelChange =
  | {
      readonly part: 'figure'
      readonly id: string
      readonly how: How
      readonly before: ReleasedFigure | null
      readonly now: ReleasedFigure | null
    }
  | { readonly part: 'lever' | 'equation'; readonly id: string; readonly how: How }
  | { readonly part: 'years'; readonly first: number; readonly last: number }

type Parts<Part> = Readonly<Record<string, Part>>

const has = (parts: Parts<unknown>, id: string): boolean => Object.hasOwn(parts, id)

/** The ids that are in one only, or stand for something else in each. */
function differing<Part>(before: Parts<Part>, now: Parts<Part>, same: (one: Part, other: Part) => boolean) {
  const all = new Set([...Object.keys(now), ...Object.keys(before)])
  return [...all].flatMap((id): { readonly id: string; readonly how: How }[] => {
    if (!has(before, id)) return [{ id, how: 'added' }]
    if (!has(now, id)) return [{ id, how: 'removed' }]
    return same(before[id] as Part, now[id] as Part) ? [] : [{ id, how: 'changed' }]
  })
}

const sameFigure = (one: ReleasedFigure, other: ReleasedFigure): boolean =>
  one.value === other.value &&
  one.low === other.low &&
  one.high === other.high &&
  one.unit === other.unit &&
  one.kind === other.kind &&
  one.structural === other.structural

/** What `now` does differently from `before`: figures first, then levers, then equations. */
export function changesBetween(before: Release, now: Release): readonly ModelChange[] {
  const sameYears = before.firstYear === now.firstYear && before.lastYear === now.lastYear
  const sameHash = (one: string, other: string): boolean => one === other
  return [
    ...(sameYears ? [] : [{ part: 'years', first: now.firstYear, last: now.lastYear } as const]),
    ...differing(before.figures, now.figures, sameFigure).map(({ id, how }) => ({
      part: 'figure' as const,
      id,
      how,
      before: before.figures[id] ?? null,
      now: now.figures[id] ?? null,
    })),
    ...differing(before.levers, now.levers, sameHash).map((each) => ({ part: 'lever' as const, ...each })),
    ...differing(before.equations, now.equations, sameHash).map((each) => ({ part: 'equation' as const, ...each })),
  ]
}
