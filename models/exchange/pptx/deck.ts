import type { DocumentChart } from '../account/charts'
import type { Outcome } from '../account/outcomes'
import type { Waterfall } from '../account/waterfalls'
import type { BundleWords } from '../office/bundles'
import type { Worn } from './houseXml'
import type { LayoutWords } from './layoutXml'
import type { Paragraph } from './markdown'

/** A result on a slide. */
export interface Figure extends Outcome {
  readonly series: string
  readonly label: string
}

export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What stands in the middle of a slide. */
export type Body =
  | { readonly kind: 'charts'; readonly charts: readonly DocumentChart[]; readonly words: readonly Paragraph[] }
  | { readonly kind: 'waterfall'; readonly waterfall: Waterfall; readonly words: readonly Paragraph[] }
  | { readonly kind: 'figures'; readonly figures: readonly Figure[]; readonly words: readonly Paragraph[] }
  | { readonly kind: 'words'; readonly words: readonly Paragraph[] }
  | { readonly kind: 'table'; readonly table: Table; readonly below: string }

/** A slide of a deck, in words and numbers. */
export interface DeckSlide {
  readonly title: string
  /** the scenario and the year; empty where the slide is about none */
  readonly about: string
  readonly body: Body
  /** what the presenter reads: own notes, then sources */
  readonly notes: string
}

/** What charts name by themselves. */
export interface ChartWords extends BundleWords {
  readonly year: string
  /** of the inner range of a line */
  readonly half: string
  /** of what lies below a range or a floating bar: a column of numbers, not drawn */
  readonly below: string
  /** of the parts that add, of those that take away, and of where an account begins and ends */
  readonly up: string
  readonly down: string
  readonly result: string
  /** a thing and its number in one line */
  readonly named: (name: string, value: string) => string
}

export interface Deck extends Worn {
  readonly title: string
  readonly author: string
  /** under the title on the first slide */
  readonly subtitle: string
  /** what scenarios suppose of others, a sentence each */
  readonly supposed: readonly string[]
  readonly byline: string
  readonly slides: readonly DeckSlide[]
  /** model, fingerprint, seed, date: on the last slide and in the file's properties */
  readonly provenance: readonly string[]
  /** on every slide's foot */
  readonly footer: string
  readonly date: string
  readonly chartWords: ChartWords
  /** the language of the deck, and what its layouts say in it */
  readonly words: LayoutWords
}
