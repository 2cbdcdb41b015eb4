import type { TextKey } from '#shared/i18n/translator'

type Step = Extract<TextKey, `tour:${string}.title`> extends `tour:${infer Name}.title` ? Name : never

interface TourStep {
  readonly id: Step
  /** finds the controls it is about: the first of them in sight */
  readonly target: string
}

/** What the tour shows, in its order. */
export const tourSteps: readonly TourStep[] = [
  // In a small window the levers stand behind a button.
  { id: 'lever', target: '.lever-bar, [data-lever="research.intensity"]' },
  { id: 'cards', target: '.headlines' },
  { id: 'year', target: '.year-bar' },
  { id: 'chart', target: '.chart-card' },
  { id: 'target', target: '.target-card' },
  { id: 'why', target: '.screen-tab[data-screen="why"]' },
  { id: 'sources', target: '.screen-tab[data-screen="sources"]' },
  { id: 'scenarios', target: '.scenarios' },
]
