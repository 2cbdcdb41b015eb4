import { type NoEffect, whyNoEffect } from '#models/analysis/noEffect'
import { type Headline, headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import type { Lever } from '#models/engine/model'
import type { Assumptions, Settings } from '#models/engine/parameters'
import type { Projection } from '#models/engine/projection'
import { standing } from '#models/narrative/levers'
import { run } from '../runner/runner'
import { activeAssumptions, activeSettings, type ExploreState } from '../store/explore'

/** What a changed lever does to the chosen result in the chosen year, the others staying as they are. */
export type Effect = { readonly kind: 'moves'; readonly difference: number } | NoEffect

function effectOf(
  lever: Lever,
  settings: Settings,
  assumptions: Assumptions,
  projection: Projection,
  headline: Headline,
  year: number,
): Effect {
  const { [lever.id]: _, ...others } = settings
  const without = run(others, assumptions)
  const isZero = (each: Lever): boolean => standing(each, settings, assumptions) === 0
  const reason = whyNoEffect(belgium, lever, headline, year, projection, without, headlines, isZero)
  return reason ?? { kind: 'moves', difference: projection.at(headline, year) - without.at(headline, year) }
}

let last: { key: readonly unknown[]; effects: Readonly<Record<string, Effect>> } | null = null

/** The effects of all changed levers; computed once for every component that shows one. */
export function effects(state: ExploreState): Readonly<Record<string, Effect>> {
  const key = [state.projection, state.headline, state.year]
  if (last && key.every((part, index) => part === last?.key[index])) return last.effects
  const settings = activeSettings(state)
  const entries = belgium.levers
    .filter(({ id }) => settings[id])
    .map(
      (lever) =>
        [
          lever.id,
          effectOf(lever, settings, activeAssumptions(state), state.projection, state.headline, state.year),
        ] as const,
    )
  last = { key, effects: Object.fromEntries(entries) }
  return last.effects
}
