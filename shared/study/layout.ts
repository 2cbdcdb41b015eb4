import type { ChartChoice, LeverSetting, Look, Origin, Scenario, Slide, SlideGuess, SlideView, Study } from './study'

/** The order of an object's known keys, and how what they hold is written; other keys follow as they came. */
export interface Layout {
  readonly order: readonly string[]
  readonly within?: Readonly<Record<string, Layout>>
  /** of every entry of a list or record */
  readonly each?: Layout
}

/** `order` has every known key, or it does not compile. */
function ordered<Known extends object>(order: Readonly<Record<keyof Known & string, Layout>>): Layout {
  return { order: Object.keys(order), within: order }
}

export const asItCame: Layout = { order: [] }
const eachOf = (each: Layout): Layout => ({ order: [], each })

const setting = ordered<LeverSetting>({ value: asItCame, by: asItCame })

const origin = ordered<Origin>({
  model: ordered<Origin['model']>({ version: asItCame, fingerprint: asItCame }),
  levers: eachOf(setting),
  assumptions: asItCame,
  gone: asItCame,
})

const scenario = ordered<Scenario>({
  id: asItCame,
  name: asItCame,
  notes: asItCame,
  levers: eachOf(setting),
  assumptions: asItCame,
  leverNotes: asItCame,
  origin,
})

const chart = ordered<ChartChoice>({ series: asItCame, show: asItCame })

const slide = ordered<Slide>({
  id: asItCame,
  scenario: asItCame,
  view: ordered<SlideView>({
    kind: asItCame,
    charts: eachOf(chart),
    series: asItCame,
    scenarios: asItCame,
    year: asItCame,
    span: asItCame,
  }),
  caption: asItCame,
  notes: asItCame,
  guess: ordered<SlideGuess>({ series: asItCame, year: asItCame }),
  lever: asItCame,
})

export const studyLayout = ordered<Study>({
  format: asItCame,
  formatVersion: asItCame,
  model: ordered<Study['model']>({ id: asItCame, version: asItCame, fingerprint: asItCame }),
  title: asItCame,
  author: asItCame,
  notes: asItCame,
  createdAt: asItCame,
  modifiedAt: asItCame,
  seed: asItCame,
  look: ordered<Look>({ colour: asItCame, logo: asItCame }),
  scenarios: eachOf(scenario),
  comparison: asItCame,
  charts: eachOf(chart),
  story: eachOf(slide),
  results: asItCame,
})

/** How the entry of an object under this key is written. */
export function layoutOf({ within = {}, each = asItCame }: Layout, key: string): Layout {
  // A field may be called `constructor`, which every object inherits.
  return (Object.hasOwn(within, key) ? within[key] : undefined) ?? each
}
