import { createStore } from 'zustand/vanilla'
import type { Fans } from '#models/analysis/uncertainty/fan'
import type { Projection } from '#models/engine/projection'
import { platform } from '../../platform/platform'
import type { AppState } from '../appStore'

/** Quantiles, and the state of the study they were drawn for. */
export interface KnownBands {
  readonly fans: Fans
  readonly scenario: string
  readonly projection: Projection
  /** what differences were taken to */
  readonly baseline: Projection
  readonly seed: number
}

interface BandState {
  readonly known: KnownBands | null
  /** whether the reader wants to see it */
  readonly shown: boolean
  /** its worker died before it was done */
  readonly lost: boolean
  /** asks again after a loss */
  readonly round: number
}

export const bandStore = createStore<BandState>()(() => ({
  shown: platform.recall('band') !== 'hidden',
  lost: false,
  round: 0,
  known: null,
}))

export function showBand(shown: boolean): void {
  platform.remember('band', shown ? 'shown' : 'hidden')
  bandStore.setState(shown ? { shown } : { shown, known: null, lost: false })
}

export const drawAgain = (): void => bandStore.setState(({ round }) => ({ lost: false, round: round + 1 }))

type Drawn = Pick<AppState, 'active' | 'projection' | 'baseline' | 'study'>

/**
 * How bands stand to what is drawn now: `current`, made for an earlier move of the same scenario's
 * levers (`stale`), or of something else.
 */
export function standingOf(
  band: KnownBands,
  { active, projection, baseline, study }: Drawn,
): 'current' | 'stale' | 'other' {
  if (band.scenario !== active) return 'other'
  const same = band.projection === projection && band.baseline === baseline
  return same && band.seed === study.seed ? 'current' : 'stale'
}
