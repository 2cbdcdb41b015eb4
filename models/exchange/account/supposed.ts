import { supposedSentence } from '#models/narrative/supposed'
import type { Text } from '#models/narrative/text'
import type { Account } from './account'

/** What the scenarios of a document suppose of others, a sentence each, the one in the foreground first. */
export function supposedIn({ focus, scenarios }: Account, text: Text): readonly string[] {
  const ordered = [focus, ...scenarios.filter((run) => run !== focus)]
  return ordered.flatMap(({ scenario }) => supposedSentence(scenario, text) ?? [])
}
