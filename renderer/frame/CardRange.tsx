import './cardRange.css'
import { useStore } from 'zustand'
import { RUNS } from '#models/analysis/uncertainty/runs'
import type { Measure } from '#models/analysis/uncertainty/sample'
import { bandOf, type Headline } from '#models/belgium/headlines'
import { AWAITED, headlineOdds } from '#models/narrative/odds'
import { rangeBar } from '#models/narrative/rangeBar'
import { rangeText } from '#models/narrative/ranges'
import { appStore } from '../app/appStore'
import { bandStore, standingOf } from '../app/jobs/band'
import { useText } from '../ui/text'

/** The simulations of levels, or of changes; null where they are of something else. The first few hundred are still `counting`. */
function useSimulated(measure: Measure) {
  const known = useStore(bandStore, (state) => state.known)
  const year = useStore(appStore, (state) => state.year)
  const standing = useStore(appStore, (state) => (known ? standingOf(known, state) : 'other'))
  const fan = known && standing !== 'other' ? known.fans[measure] : null
  const odds = (fan && known?.fans.odds) ?? []
  return { year, fan, odds, counting: fan !== null && fan.count < RUNS, stale: standing === 'stale' }
}

/** In how many simulations a target is met. */
export function CardOdds({ id }: { readonly id: Headline }) {
  const text = useText()
  const { odds, year, counting, stale } = useSimulated('level')
  return (
    <p className="card-odds" title={text.t('explore:odds.meaning')} data-stale={stale || undefined}>
      {counting ? AWAITED : headlineOdds(odds, id, year, text)}
    </p>
  )
}

interface RangeProps {
  readonly id: Headline
  readonly unit: string
  readonly target: number | null
}

const percent = (share: number): string => `${share * 100}%`

/**
 * Where the result lies in nine simulations of ten, as a bar and in words: its change, both runs drawn alike, or the
 * level of R&D reached. The bar follows a lever that moves; the words wait until no draw is to come that would change them.
 */
export function CardRange({ id, unit, target }: RangeProps) {
  const text = useText()
  const measure = bandOf(id)
  const { fan, year, counting, stale } = useSimulated(measure)
  const value = useStore(appStore, ({ projection, baseline }) =>
    measure === 'level' ? projection.at(id, year) : projection.at(id, year) - baseline.at(id, year),
  )
  const before = useStore(appStore, ({ baseline }) => baseline.at(id, year))
  const unchanged = measure === 'level' ? before : 0
  const shown = useStore(bandStore, (state) => state.shown)
  // A target is of a level: the change that would meet it is another in every simulation.
  const marked = measure === 'level' ? target : null
  if (!shown) return null
  const words = fan && rangeText(fan, id, year, measure, before, text, unit)
  const bar = fan && words !== null ? rangeBar(fan, id, year, { value, unchanged, target: marked }) : null
  const [low, high] = bar?.outer ?? [0, 0]
  const [lower, upper] = bar?.inner ?? [0, 0]
  // Its lines are kept free for it, lest the page jump when it comes.
  return (
    <div className="card-spread" data-stale={stale || undefined} title={text.t('odds:band.nine')}>
      {bar && (
        <span className="range-bar" aria-hidden>
          <span className="range-outer" style={{ insetInline: `${percent(low)} ${percent(1 - high)}` }} />
          <span className="range-inner" style={{ insetInline: `${percent(lower)} ${percent(1 - upper)}` }} />
          <span className="range-unchanged" style={{ insetInlineStart: percent(bar.unchanged) }} />
          {bar.target !== null && <span className="range-target" style={{ insetInlineStart: percent(bar.target) }} />}
          <span className="range-value" style={{ insetInlineStart: percent(bar.value) }} />
        </span>
      )}
      <p className="card-range" data-stale={stale || undefined}>
        {counting && words !== null ? AWAITED : words}
      </p>
    </div>
  )
}
