import { firstChanged } from '#models/belgium/changes'
import type { Translate } from '#shared/i18n/translator'
import { quoted } from '#shared/study/place'
import { scenariosCalled } from '#shared/study/scenarios'
import type { Scenario, Study } from '#shared/study/study'
import { Refusal } from './failure'

/** How many names a refusal lists. */
const MOST_LISTED = 12

/** Scenarios with what tells them apart, for a message; the names come from a file. */
function listed(scenarios: readonly Scenario[], t: Translate): string {
  const names = scenarios
    .slice(0, MOST_LISTED)
    .map(({ id, name }) => (name ? `${quoted(name)} (${quoted(id)})` : quoted(id)))
  const more = scenarios.length - names.length
  return more > 0 ? t('cli:and-more', { names: names.join(', '), more }) : names.join(', ')
}

/**
 * The scenario with that name or id, else the first that differs from the reference, else the first.
 *
 * @throws Refusal for a name that no scenario has, and for one that several have
 */
export function chooseScenario({ scenarios }: Study, name: string | undefined, t: Translate): Scenario {
  const opening = firstChanged(scenarios)
  if (!opening) throw new Refusal(t('study:no-scenario'))
  if (name === undefined) return opening
  const [found, ...others] = scenariosCalled(scenarios, name)
  if (found && others.length > 0)
    throw new Refusal(t('cli:ambiguous-scenario', { name: quoted(name), known: listed([found, ...others], t) }))
  if (found) return found
  throw new Refusal(t('cli:unknown-scenario', { name: quoted(name), known: listed(scenarios, t) }))
}
