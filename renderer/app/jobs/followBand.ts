import type { Measure } from '#models/analysis/uncertainty/sample'
import { headlines } from '#models/belgium/headlines'
import { type AppState, appStore } from '../appStore'
import { chartsOf } from '../document/charts'
import { activeAssumptions, activeSettings } from '../view/active'
import { bandStore, type KnownBand } from './band'
import type { FanRequest, Inputs } from './requests'
import { scheduler } from './scheduler'

/** Draws of a band at rest. */
export const DRAWS = 10_000

/**
 * How long a band stands before the next is drawn while a lever moves, in milliseconds: often enough
 * to follow the hand, and the page has most of its time for the lines themselves.
 */
const PACE = 200

type Wanted = Omit<KnownBand, 'fan'> & { readonly request: FanRequest; readonly round: number }

function seriesOf({ study }: AppState, measure: Measure): readonly string[] {
  const charted = chartsOf(study)
    .filter(({ show }) => show === measure)
    .flatMap(({ series }) => series)
  return [...new Set([...(measure === 'level' ? headlines : []), ...charted])]
}

/** The scenario the active one is held against; null for the current course. */
export function heldAgainst({ study }: Pick<AppState, 'study'>): Inputs | null {
  const held = study.scenarios.find(({ id }) => id === study.comparison)
  return held ? { settings: held.levers, assumptions: held.assumptions } : null
}

function wantedOf(state: AppState, measure: Measure, round: number): Wanted | null {
  const series = seriesOf(state, measure)
  if (series.length === 0) return null
  const { projection, baseline, study, active } = state
  const scenario = { settings: activeSettings(state), assumptions: activeAssumptions(state) }
  const held = measure === 'difference' ? heldAgainst(state) : null
  return {
    request: { kind: 'fan', scenario, held, seed: study.seed, series, runs: DRAWS, measure },
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
 * Keeps one band at the heels of the levers. While they move, each question is left alone until its
 * first few hundred runs have answered, then gives way to the newest; at rest the last is seen through.
 */
function follow(measure: Measure): () => void {
  const channel = `band.${measure}`
  let asked: Wanted | null = null
  let silent = false
  let since = Number.NEGATIVE_INFINITY
  let later: ReturnType<typeof setTimeout> | undefined

  const put = ({ request: _, round: __, ...of }: Wanted, fan: KnownBand['fan']): void => {
    if (bandStore.getState().shown) bandStore.setState({ [measure]: { fan, ...of }, lost: false })
  }
  const ask = (wanted: Wanted): void => {
    asked = wanted
    silent = true
    since = performance.now()
    const tell = ({ early }: { readonly early?: KnownBand['fan'] }): void => {
      if (!early) return
      silent = false
      put(wanted, early)
      look()
    }
    void scheduler.run<'fan'>(channel, wanted.request, tell).then((ended) => {
      if (asked !== wanted) return
      silent = false
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
      silent = false
      scheduler.cancel(channel)
    } else if (!silent && !(asked && sameQuestion(asked, wanted))) {
      clearTimeout(later)
      const wait = since + PACE - performance.now()
      if (wait <= 0) ask(wanted)
      else {
        // What is still being drawn is of no more use: the page can have that time.
        asked = null
        scheduler.cancel(channel)
        later = setTimeout(look, wait)
      }
    }
  }
  const leaves = [appStore.subscribe(look), bandStore.subscribe(look)]
  look()
  return () => {
    for (const leave of leaves) leave()
    clearTimeout(later)
    scheduler.cancel(channel)
  }
}

/** Follows the levers with the bands of levels and of differences, until told to stop. */
export function followBands(): () => void {
  const stops = [follow('level'), follow('difference')]
  return () => {
    for (const stop of stops) stop()
  }
}
