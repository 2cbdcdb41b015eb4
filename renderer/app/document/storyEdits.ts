import type { Draft } from 'immer'
import type { Slide } from '#shared/study/study'

/** The slides' names in a list: their ids, and their places where ids are missing or not their own. */
export function slideKeys(story: readonly Slide[]): readonly string[] {
  const taken = new Set<string>()
  return story.map(({ id }, index) => {
    const key = id === undefined || id === '' || taken.has(id) ? `${id ?? ''}#${index}` : id
    taken.add(key)
    return key
  })
}

/** Where slides stand once some of them have moved, in their order, to before `to`: their old places. */
export function orderAfterMove(length: number, from: readonly number[], to: number): readonly number[] {
  const all = Array.from({ length }, (_, at) => at)
  const moved = all.filter((at) => from.includes(at))
  const rest = all.filter((at) => !from.includes(at))
  const place = rest.filter((at) => at < to).length
  return [...rest.slice(0, place), ...moved, ...rest.slice(place)]
}

/** What of a slide can be written; null takes a field away. */
export type SlideEdit = { readonly [Field in keyof Omit<Slide, 'id'>]?: NonNullable<Slide[Field]> | null }

/** The year that the room guesses is the slide's until another one is chosen. */
function followYear({ guess, view }: Draft<Slide>, before: Draft<Slide>['view']): void {
  const year = view?.year
  if (guess && typeof year === 'number' && guess.year === before?.year) guess.year = year
}

export function writeSlide(slide: Draft<Slide>, changes: SlideEdit): void {
  const before = slide.view
  for (const [field, value] of Object.entries(changes)) {
    if (value === null) Reflect.deleteProperty(slide, field)
    else Object.assign(slide, { [field]: structuredClone(value) })
  }
  if (changes.view && !changes.guess) followYear(slide, before)
}
