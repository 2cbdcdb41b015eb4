import { plainLetters } from '#models/narrative/plainLetters'
import type { Action } from './action'

/**
 * The actions whose title, or other words, hold every word of the query, accents and capitals aside; those whose
 * words begin with the query's come first, in their own order otherwise.
 */
export function searchActions(actions: readonly Action[], query: string): readonly Action[] {
  const wanted = plainLetters(query).split(/\s+/).filter(Boolean)
  const known = ({ title, words = '' }: Action): string => plainLetters(`${title} ${words}`)
  const begins = (action: Action): number => {
    const words = known(action).split(/[^\p{L}\p{N}&%]+/u)
    return wanted.filter((word) => words.some((each) => each.startsWith(word))).length
  }
  return actions
    .filter((action) => wanted.every((word) => known(action).includes(word)))
    .map((action) => ({ action, rank: begins(action) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ action }) => action)
}
