import { RUNS } from '#models/analysis/uncertainty/runs'
import type { Measure } from '#models/analysis/uncertainty/sample'
import { bandOf, headlines, targeted } from '#models/belgium/headlines'
import { heldAgainst } from '#models/narrative/heldAgainst'
import { whenRested } from '#shared/whenRested'
import { type AppState, appStore } from '../appStore'
import { seenCharts } from '../document/seenCharts'
import { activeAssumptions, activeSettings } from '../view/active'
import { bandStore, type KnownBand } from './band'
import type { FanRequest } from './requests'
import { backgroundScheduler } from './scheduler'

/**
 * The least time from one band to the next while a lever moves: often enough to follow it, and the page
 * keeps most of its time for the lines themselves.
 */
const PACE_MS = 200

type Wanted = Omit<KnownBand, 'fan'> & { readonly request: FanRequest; readonly round: number }

function seriesOf(state: AppState, measure: Measure): readonly string[] {
  const charted = seenCharts(state)
    .filter(({ show }) => show === measure)
    .flatMap(({ series }) => series)
  const carded = headlines.filter((id) => bandOf(id) === measure || (measure === 'level' && targeted.includes(id)))
  return [...new Set([...carded, ...charted])]
}

function wantedOf(state: AppState, measure: Measure, round: number): Wanted | null {
  const series = seriesOf(state, measure)
  if (series.length === 0) return null
  const { projection, baseline, study, active } = state
  const scenario = { settings: activeSettings(state), assumptions: activeAssumptions(state) }
  const held = measure === 'difference' ? heldAgainst(study) : null
  return {
    request: { kind: 'fan', scenario, held, seed: study.seed, series, runs: RUNS, measure },
    scenario: active,
    projection,
    baseline: measure === 'difference' ? baseline : null,
    seed: study.seed,
    round,
  }
}

const sameQuestion = (a: Wanted, b: Wanted): boolean =>
  a.projection === b.projection &&
  a.baseline === b.baseline &&
  a.seed === b.seed &&
  a.scenario === b.scenario &&
  a.round === b.round &&
  a.request.series.join() === b.request.series.join()

/**
 * Recomputes one band when levers change, at most every `PACE_MS`. While they move, each question runs
 * until its first few hundred draws are in, then makes room for the newest; at rest the last one is finished.
 */
function follow(measure: Measure): () => void {
  const channel = `band.${measure}`
  let asked: Wanted | null = null
  let unanswered = false
  const pause = whenRested(PACE_MS, () => look())

  const put = ({ request: _, round: __, ...of }: Wanted, fan: KnownBand['fan']): void => {
    if (bandStore.getState().shown) bandStore.setState({ [measure]: { fan, ...of }, lost: false })
  }
  const ask = (wanted: Wanted): void => {
    asked = wanted
    unanswered = true
    pause.restart()
    const progress = ({ early }: { readonly early?: KnownBand['fan'] }): void => {
      if (!early) return
      unanswered = false
      put(wanted, early)
      look()
    }
    void backgroundScheduler.run<'fan'>(channel, wanted.request, progress).then((ended) => {
      if (asked !== wanted) return
      unanswered = false
      if (ended.kind === 'done') put(wanted, ended.answer)
      if (ended.kind === 'lost') bandStore.setState({ lost: true })
      look()
    })
  }
  const look = (): void => {
    const { shown, round } = bandStore.getState()
    const wanted = shown ? wantedOf(appStore.getState(), measure, round) : null
    if (!wanted) {
      asked = null
      unanswered = false
      backgroundScheduler.cancel(channel)
    } else if (!unanswered && !(asked && sameQuestion(asked, wanted))) {
      if (!pause.waiting()) {
        ask(wanted)
        return
      }
      // What is still being drawn is no longer wanted: the page can have that time.
      asked = null
      backgroundScheduler.cancel(channel)
    }
  }
  const leaves = [appStore.subscribe(look), bandStore.subscribe(look)]
  look()
  return () => {
    for (const leave of leaves) leave()
    pause.cancel()
    backgroundScheduler.cancel(channel)
  }
}

/** Recomputes the bands of levels and of differences when levers change, until told to stop. */
export function followBands(): () => void {
  const stops = [follow('level'), follow('difference')]
  return () => {
    for (const stop of stops) stop()
  }
}
