import type { Text } from '#models/narrative/text'
import type { AppState } from '../app/appStore'
import type { Action } from './action'
import type { ActionSource } from './actionSource'
import { chartActions } from './chartActions'
import { fileActions } from './fileActions'
import { historyActions } from './historyActions'
import { leverActions } from './leverActions'
import { scenarioActions } from './scenarioActions'
import { screenActions } from './screenActions'
import { viewActions } from './viewActions'

const sources: readonly ActionSource[] = [
  screenActions,
  fileActions,
  historyActions,
  leverActions,
  scenarioActions,
  viewActions,
  chartActions,
]

/** Everything one can do in a state of the app, in the order it is offered. */
export const actionsIn = (state: AppState, text: Text): readonly Action[] =>
  sources.flatMap((source) => source(state, text))
