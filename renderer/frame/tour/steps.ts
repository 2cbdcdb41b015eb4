import type { TextKey } from '#shared/i18n/translator'

type Step = Extract<TextKey, `tour:${string}.title`> extends `tour:${infer Name}.title` ? Name : never

interface TourStep {
  readonly id: Step
  /** finds the controls it is about */
  readonly target: string
}

/** What the tour shows, in its order. */
export const tourSteps: readonly TourStep[] = [
  { id: 'lever', target: '[data-lever="research.intensity"]' },
  { id: 'cards', target: '.headlines' },
  { id: 'year', target: '.year-bar' },
  { id: 'chart', target: '.chart-card' },
  { id: 'target', target: '.target-card' },
  { id: 'why', target: '.screen-tab[data-screen="why"]' },
  { id: 'sources', target: '.screen-tab[data-screen="sources"]' },
  { id: 'scenarios', target: '.scenarios' },
]
