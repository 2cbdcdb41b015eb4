import { createStore } from 'zustand/vanilla'
import { studyTime } from '#shared/study/studyTime'
import { platform } from '../platform/platform'
import { type DocumentState, noHistory } from './document/history'
import { newStudy } from './document/newStudy'
import { rememberedCharts } from './document/rememberedCharts'
import { type RunState, runsOf } from './run'
import { firstView, type ViewState } from './view/viewState'

/**
 * The study, how it is looked at and its runs, in one store: a step of the history changes the three
 * together, and whoever reads two of them never sees one without the other.
 */
export type AppState = DocumentState & ViewState & RunState

const study = newStudy(rememberedCharts(), studyTime())

export const appStore = createStore<AppState>()(() => ({
  study,
  history: noHistory,
  ...firstView,
  // Whoever comes for the first time is asked what for.
  start: platform.recall('start') === null,
  ...runsOf({ study, active: firstView.active }),
}))
