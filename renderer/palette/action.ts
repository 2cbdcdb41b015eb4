import type { Text } from '#models/narrative/text'
import type { TextKey } from '#shared/i18n/translator'
import type { ExploreState } from '../store/explore'

/** Something one can do, as the palette lists it. */
export interface Action {
  readonly id: string
  readonly title: string
  /** what it belongs to, beside its title */
  readonly group: Extract<TextKey, `palette:group.${string}`>
  readonly run: () => void
}

/** Lists what can be done in a state of the app; a screen adds its own in `actions.ts`. */
export type ActionSource = (state: ExploreState, text: Text) => readonly Action[]
