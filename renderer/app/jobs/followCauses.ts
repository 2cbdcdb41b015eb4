import { whenRested } from '#shared/whenRested'
import { appStore } from '../appStore'
import { activeAssumptions, activeSettings } from '../view/active'
import { causesStore } from './causesStore'
import { backgroundScheduler } from './scheduler'

/** How long levers rest before their shares in the headline results are asked for. */
const REST_MS = 250

const CHANNEL = 'causes'

function ask(): void {
  const state = appStore.getState()
  const { projection, study } = state
  const settings = activeSettings(state)
  if (Object.keys(settings).length === 0 || causesStore.getState().known?.projection === projection) return
  const scenario = { settings, assumptions: activeAssumptions(state) }
  void backgroundScheduler
    .run<'causes'>(CHANNEL, { kind: 'causes', scenario, seed: study.seed }, () => undefined)
    .then((ended) => {
      if (ended.kind === 'done') causesStore.setState({ known: { projection, causes: ended.answer } })
    })
}

/** Works out what moves the headline results most, once the levers rest, until told to stop. */
export function followCauses(): () => void {
  const rest = whenRested(REST_MS, ask)
  const leave = appStore.subscribe((now, before) => {
    if (now.projection === before.projection) return
    backgroundScheduler.cancel(CHANNEL)
    rest.restart()
  })
  ask()
  return () => {
    leave()
    rest.cancel()
    backgroundScheduler.cancel(CHANNEL)
  }
}
