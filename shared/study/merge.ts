import { sameJson } from '../sameJson'
import { FreeNames, freeSlideId } from './freeNames'
import type { Scenario, Slide, Study } from './study'

/** Something of the second study that is not in the merged one as it was. */
export type MergeNote =
  | { readonly kind: 'renamed'; readonly was: string; readonly name: string }
  | { readonly kind: 'once'; readonly scenario: Pick<Scenario, 'id' | 'name'> }
  /** the fields of which the first study's were kept */
  | { readonly kind: 'kept'; readonly fields: readonly string[] }
  | { readonly kind: 'slides'; readonly count: number }

interface Merged {
  readonly study: Study
  readonly notes: readonly MergeNote[]
}

/** What is joined, and what a save writes by itself. */
const JOINED = ['scenarios', 'story', 'results', 'createdAt', 'modifiedAt', 'format', 'formatVersion', 'model']

/** Whether two scenarios are one, whatever their ids. */
const isSame = ({ id: _a, ...a }: Scenario, { id: _b, ...b }: Scenario): boolean => sameJson(a, b)

/** A slide whose scenarios have other ids. */
const renamedIn = ({ scenario, view, ...slide }: Slide, idOf: (id: string) => string): Slide => ({
  ...slide,
  ...(scenario === undefined ? {} : { scenario: idOf(scenario) }),
  ...(view === undefined ? {} : { view: view.scenarios ? { ...view, scenarios: view.scenarios.map(idOf) } : view }),
})

/**
 * Two studies in one. The first is kept as it is; the scenarios of the second come behind its own, under ids and names
 * that are free, and its slides behind its slides. What both have is there once. Whatever else differs is the first
 * study's, and told.
 */
export function merge(first: Study, second: Study): Merged {
  const notes: MergeNote[] = []
  const free = new FreeNames(first.scenarios)
  const ids = new Map<string, string>()
  const added: Scenario[] = []
  for (const scenario of second.scenarios) {
    const same = first.scenarios.find((each) => each.name === scenario.name && isSame(each, scenario))
    if (same) {
      ids.set(scenario.id, same.id)
      notes.push({ kind: 'once', scenario: same })
      continue
    }
    const [id, name] = [free.id(scenario.id), free.name(scenario.name)]
    ids.set(scenario.id, id)
    added.push({ ...scenario, id, name })
    if (name !== scenario.name) notes.push({ kind: 'renamed', was: scenario.name, name })
  }
  const story: Slide[] = [...first.story]
  for (const slide of second.story) {
    const moved = renamedIn(slide, (id) => ids.get(id) ?? id)
    if (first.story.some((each) => sameJson(each, moved))) continue
    const taken = moved.id !== undefined && story.some(({ id }) => id === moved.id)
    story.push(taken ? { ...moved, id: freeSlideId(story) } : moved)
  }
  if (story.length > first.story.length) notes.push({ kind: 'slides', count: story.length - first.story.length })
  const results = Object.entries(second.results).flatMap(([id, kept]) => {
    const to = ids.get(id)
    return to === undefined || Object.hasOwn(first.results, to) ? [] : [[to, kept] as const]
  })
  const of = (study: Study, field: string): unknown => (study as unknown as Record<string, unknown>)[field]
  const comparison = second.comparison === null ? null : (ids.get(second.comparison) ?? null)
  const fields = Object.keys(first).filter(
    (field) =>
      !JOINED.includes(field) &&
      !sameJson(of(first, field), field === 'comparison' ? comparison : (of(second, field) ?? of(first, field))),
  )
  if (fields.length > 0) notes.push({ kind: 'kept', fields })
  return {
    study: {
      ...second,
      ...first,
      scenarios: [...first.scenarios, ...added],
      story,
      results: { ...first.results, ...Object.fromEntries(results) },
    },
    notes,
  }
}
