import type { Fans } from '#models/analysis/uncertainty/fan'
import { RUNS } from '#models/analysis/uncertainty/runs'
import { type Measure, measures } from '#models/analysis/uncertainty/sample'
import { bandOf, headlines, targeted } from '#models/belgium/headlines'
import { headlineAims } from '#models/narrative/documentedAims'
import { heldAgainst } from '#models/narrative/heldAgainst'
import { whenRested } from '#shared/whenRested'
import { type AppState, appStore } from '../appStore'
import { seenCharts } from '../document/seenCharts'
import { activeAssumptions, activeSettings } from '../view/active'
import { bandStore, type KnownBands } from './band'
import type { BandsRequest } from './requests'
import { backgroundScheduler } from './scheduler'

/**
 * The least time from one band to the next while a lever moves: often enough to follow it, and the page
 * keeps most of its time for the lines themselves.
 */
const PACE_MS = 200

interface Wanted extends Omit<KnownBands, 'fans'> {
  readonly request: BandsRequest
  readonly round: number
}

function seriesOf(state: AppState, measure: Measure): readonly string[] {
  const charted = seenCharts(state)
    .filter(({ show }) => show === measure)
    .flatMap(({ series }) => series)
  const carded = headlines.filter((id) => bandOf(id) === measure || (measure === 'level' && targeted.includes(id)))
  return [...new Set([...carded, ...charted])]
}

function wantedOf(state: AppState, round: number): Wanted {
  const { projection, baseline, study, active } = state
  const scenario = { settings: activeSettings(state), assumptions: activeAssumptions(state) }
  const series = { level: seriesOf(state, 'level'), difference: seriesOf(state, 'difference') }
  return {
    request: {
      kind: 'bands',
      scenario,
      held: heldAgainst(study),
      seed: study.seed,
      series,
      aims: headlineAims,
      runs: RUNS,
    },
    scenario: active,
    projection,
    baseline,
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
  measures.every((measure) => a.request.series[measure].join() === b.request.series[measure].join())

const CHANNEL = 'bands'

/**
 * Recomputes the bands when levers change, at most every `PACE_MS`, until told to stop. While they move, each question
 * runs until its first few hundred draws are in, then makes room for the newest; at rest the last one is finished.
 */
export function followBands(): () => void {
  let asked: Wanted | null = null
  let unanswered = false
  const pause = whenRested(PACE_MS, () => look())

  const put = ({ request: _, round: __, ...of }: Wanted, fans: Fans): void => {
    if (bandStore.getState().shown) bandStore.setState({ known: { fans, ...of }, lost: false })
  }
  const ask = (wanted: Wanted): void => {
    asked = wanted
    unanswered = true
    pause.restart()
    const progress = ({ early }: { readonly early?: Fans }): void => {
      if (!early) return
      unanswered = false
      put(wanted, early)
      look()
    }
    void backgroundScheduler.run<'bands'>(CHANNEL, wanted.request, progress).then((ended) => {
      if (asked !== wanted) return
      unanswered = false
      if (ended.kind === 'done') put(wanted, ended.answer)
      if (ended.kind === 'lost') bandStore.setState({ lost: true })
      look()
    })
  }
  const look = (): void => {
    const { shown, round } = bandStore.getState()
    if (!shown) {
      asked = null
      unanswered = false
      backgroundScheduler.cancel(CHANNEL)
      return
    }
    const wanted = wantedOf(appStore.getState(), round)
    if (unanswered || (asked && sameQuestion(asked, wanted))) return
    if (!pause.waiting()) {
      ask(wanted)
      return
    }
    // What is still being drawn is no longer wanted: the page can have that time.
    asked = null
    backgroundScheduler.cancel(CHANNEL)
  }
  const leaves = [appStore.subscribe(look), bandStore.subscribe(look)]
  look()
  return () => {
    for (const leave of leaves) leave()
    pause.cancel()
    backgroundScheduler.cancel(CHANNEL)
  }
}
