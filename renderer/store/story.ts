import type { Draft } from 'immer'
import { belgium } from '#models/belgium/model'
import type { KnownView, Years } from '#shared/study/slide'
import type { Slide, Study } from '#shared/study/study'
import { chartsOf, type ExploreState, edit, useExplore } from './explore'

const first = belgium.firstYear

/** What a slide of a study may speak of. */
export const storyYears: Years = { first, last: belgium.years.at(-1) ?? first, usual: 2030 }

/** The slides' names in a list: their ids, and their places where ids are missing or not their own. */
export function slideKeys({ story }: Pick<Study, 'story'>): readonly string[] {
  const taken = new Set<string>()
  return story.map(({ id }, index) => {
    const key = id === undefined || id === '' || taken.has(id) ? `${id ?? ''}#${index}` : id
    taken.add(key)
    return key
  })
}

function freeSlideId({ story }: Study): string {
  const taken = new Set(story.map(({ id }) => id))
  for (let number = story.length + 1; ; number++) if (!taken.has(`slide-${number}`)) return `slide-${number}`
}

const isSlide = (story: readonly Slide[], at: number): boolean => story[at] !== undefined

/** What is seen on Explore, as a view. */
export const currentView = ({ study, year, span }: ExploreState): KnownView => ({
  kind: 'charts',
  charts: chartsOf(study),
  year,
  span,
})

/** Puts a slide into the story; at its end unless told where. Gives its place. */
function insert(slide: Omit<Slide, 'id'>, at: number, kind: 'add-slide' | 'copy-slide'): number {
  const { study } = useExplore.getState()
  const whole = structuredClone({ ...slide, id: freeSlideId(study) }) as Draft<Slide>
  edit({ kind, number: at + 1 }, (draft) => {
    draft.story.splice(at, 0, whole)
  })
  return at
}

/** Adds what is seen on Explore to the end of the story. Gives its place. */
export function addView(): number {
  const state = useExplore.getState()
  const slide = { scenario: state.active, view: currentView(state), caption: '', notes: '' }
  return insert(slide, state.study.story.length, 'add-slide')
}

export function copySlide(at: number): void {
  const slide = useExplore.getState().study.story[at]
  if (slide) insert(slide, at + 1, 'copy-slide')
}

export function removeSlide(at: number): void {
  if (!isSlide(useExplore.getState().study.story, at)) return
  edit({ kind: 'remove-slide', number: at + 1 }, (draft) => {
    draft.story.splice(at, 1)
  })
}

/** Moves slides, in their order, to before the slide that is now at `to`; past the last one for the end. */
export function moveSlides(from: readonly number[], to: number): void {
  const { story } = useExplore.getState().study
  const moved = [...new Set(from)].filter((at) => isSlide(story, at)).sort((a, b) => a - b)
  const rest = story.flatMap((_, at) => (moved.includes(at) ? [] : [at]))
  const place = rest.filter((at) => at < to).length
  const order = [...rest.slice(0, place), ...moved, ...rest.slice(place)]
  if (order.every((at, index) => at === index)) return
  edit({ kind: 'move-slide', number: (moved[0] ?? 0) + 1 }, (draft) => {
    const before = [...draft.story]
    draft.story = order.flatMap((at) => before[at] ?? [])
  })
}

/** What of a slide can be written; null takes a field away. */
export type SlideEdit = { readonly [Field in keyof Omit<Slide, 'id'>]?: NonNullable<Slide[Field]> | null }

/**
 * Writes into a slide; what it holds besides stays.
 *
 * @param gesture names a stretch of typing, which is one step
 */
export function editSlide(at: number, changes: SlideEdit, gesture: string | null = null): void {
  const { active, study } = useExplore.getState()
  if (!isSlide(study.story, at)) return
  edit(
    { kind: 'edit-slide', number: at + 1 },
    (draft) => {
      const slide = draft.story[at]
      if (!slide) return
      for (const [field, value] of Object.entries(changes)) {
        if (value === null) Reflect.deleteProperty(slide, field)
        else Object.assign(slide, { [field]: structuredClone(value) })
      }
    },
    { gesture: gesture && `story/${at}/${gesture}`, active },
  )
}

/** Shows in a slide what is seen on Explore now. */
export function retakeSlide(at: number): void {
  const state = useExplore.getState()
  editSlide(at, { scenario: state.active, view: currentView(state) })
}
