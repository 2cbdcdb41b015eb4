import { RUNS } from '#models/analysis/uncertainty/runs'
import { targetOddsNote } from '#models/narrative/chance'
import { documentedOdds } from '#models/narrative/documentedOdds'
import type { Text } from '#models/narrative/text'
import type { Account, ScenarioRun } from '../account/account'
import type { Paragraph } from './markdown'
import { marked, plain } from './wordSlides'

/** As many levers as can be read from the last row. */
export const MOST_LEVERS = 5

/**
 * How sure each target of the documents is to be met, a paragraph each, and what the odds were counted in.
 *
 * @param of the one result whose targets are told; null for all of them
 */
export const oddsWords = (
  { scenario }: Pick<ScenarioRun, 'scenario'>,
  { computed }: Pick<Account, 'computed'>,
  text: Text,
  of: string | null = null,
): readonly Paragraph[] => {
  const odds = documentedOdds(computed.odds(scenario), text, of)
  if (odds.length === 0) return []
  return [...odds.map(({ words, chanceText }) => marked(chanceText, words)), plain(targetOddsNote(RUNS, text))]
}
