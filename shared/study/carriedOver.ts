import type { Study } from './study'

/** Something of a study that an older model was made for and that is not what it was, by the id it had. */
export type CarriedOver =
  | { readonly kind: 'lever-clamped'; readonly id: string; readonly was: number; readonly now: number }
  | {
      readonly kind: 'lever-meaning'
      readonly id: string
      readonly meaning: string
      /** whether its number is what it was */
      readonly kept: boolean
    }
  | { readonly kind: 'lever-renamed'; readonly id: string; readonly to: string }
  | { readonly kind: 'assumption-dropped'; readonly id: string; readonly was: number }
  | { readonly kind: 'series-renamed'; readonly id: string; readonly to: string; readonly sign: 1 | -1 }
  | { readonly kind: 'series-dropped'; readonly id: string }

/** A study of an older model as the present one can hold it, and what had to be changed for that. */
export interface Carried {
  readonly study: Study
  /** the version of the model it was made with */
  readonly from: string
  readonly told: readonly CarriedOver[]
}
