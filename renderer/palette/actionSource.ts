import type { Text } from '#models/narrative/text'
import type { AppState } from '../app/appStore'
import type { Action } from './action'

/** Lists what can be done in a state of the app; a screen adds its own in `actions.ts`. */
export type ActionSource = (state: AppState, text: Text) => readonly Action[]
