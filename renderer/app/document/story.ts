import type { Draft } from 'immer'
import { belgium } from '#models/belgium/model'
import { sameJson } from '#shared/sameJson'
import { freeSlideId } from '#shared/study/freeNames'
import { isOfOneResult, type View, viewOf, type Years } from '#shared/study/slide'
import type { Slide } from '#shared/study/study'
import { appStore } from '../appStore'
import { chooseSlide } from '../chosenSlide'
import { edit } from './edit'
import { orderAfterMove, type SlideEdit, writeSlide } from './storyEdits'
import { exploreView, retaken, viewShown } from './viewShown'

const first = belgium.firstYear

/** What a slide of a study may speak of. */
export const storyYears: Years = { first, last: belgium.years.at(-1) ?? first, usual: 2030 }

const SHOWS_RESULTS: Readonly<Record<View['kind'], boolean>> = {
  charts: true,
  headlines: true,
  regions: true,
  why: true,
  uncertainty: true,
  compare: true,
  words: false,
  unknown: false,
}

/** The last place of a presentation: of the last slide, or of the sources behind it where some slide shows results. */
export const lastPlace = (story: readonly Slide[]): number =>
  story.length - (story.some((slide) => SHOWS_RESULTS[viewOf(slide, storyYears).kind]) ? 0 : 1)

const slideAt = (at: number): Slide | undefined => appStore.getState().study.story[at]

/** Puts a slide into the story before the one that is at its place now. */
function insert(slide: Omit<Slide, 'id'>, at: number, kind: 'add-slide' | 'copy-slide'): void {
  const id = freeSlideId(appStore.getState().study.story)
  const whole = structuredClone({ ...slide, id }) as Draft<Slide>
  edit({ kind, number: at + 1 }, (draft) => {
    draft.story.splice(at, 0, whole)
  })
}

/** The scenario a slide is of: the one in hand, but that is not drawn into a comparison that leaves it out. */
function scenarioOf(view: View, active: string): string {
  if (view.kind !== 'compare' || !view.scenarios || view.scenarios.includes(active)) return active
  return view.scenarios.at(-1) ?? active
}

/**
 * Adds what is shown to the end of the story, or what Explore would show. It is the one chosen; gives its place.
 *
 * @param series which of the results shown, on a screen that shows several
 */
export function addView(series?: string): number {
  const state = appStore.getState()
  const at = state.study.story.length
  const shown = viewShown(state) ?? exploreView(state)
  const view = series !== undefined && isOfOneResult(shown) ? { ...shown, series } : shown
  insert({ scenario: scenarioOf(view, state.active), view, caption: '', notes: '' }, at, 'add-slide')
  chooseSlide(at)
  return at
}

export function copySlide(at: number): void {
  const slide = slideAt(at)
  if (slide) insert(slide, at + 1, 'copy-slide')
}

export function removeSlide(at: number): void {
  if (!slideAt(at)) return
  edit({ kind: 'remove-slide', number: at + 1 }, (draft) => {
    draft.story.splice(at, 1)
  })
}

/** Moves slides, in their order, to before the slide that is now at `to`; past the last one for the end. */
export function moveSlides(from: readonly number[], to: number): void {
  const order = orderAfterMove(appStore.getState().study.story.length, from, to)
  if (order.every((at, index) => at === index)) return
  edit({ kind: 'move-slide', number: Math.min(...from) + 1 }, (draft) => {
    const before = [...draft.story]
    draft.story = order.flatMap((at) => before[at] ?? [])
  })
}

/**
 * Writes into a slide; what it holds besides stays.
 *
 * @param gesture names a stretch of typing, which is one step
 */
export function editSlide(at: number, changes: SlideEdit, gesture: string | null = null): void {
  if (!slideAt(at)) return
  edit(
    { kind: 'edit-slide', number: at + 1 },
    (draft) => {
      const slide = draft.story[at]
      if (slide) writeSlide(slide, changes)
    },
    { gesture: gesture && `story/${at}/${gesture}` },
  )
}

/**
 * Shows in a slide the scenario, the years and, where it is of charts, the charts that are seen on Explore now; false where
 * it did so already.
 */
export function retakeSlide(at: number): boolean {
  const slide = slideAt(at)
  const state = appStore.getState()
  if (!slide) return false
  const before = viewOf(slide, storyYears)
  const view = retaken(before, state)
  const scenario = scenarioOf(view, state.active)
  if (scenario === slide.scenario && sameJson(view, before)) return false
  editSlide(at, { scenario, view })
  return true
}
