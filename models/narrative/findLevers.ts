import { belgium } from '#models/belgium/model'
import type { Lever } from '#models/engine/model'
import { plainLetters } from './plainLetters'
import type { Text } from './text'

/** A plural's ending, which a name may not have. */
const PLURAL = /(?<=\p{L}{3})[sx]$/u

/** Words without accents, capitals and plurals. "R&D" is one. */
const wordsOf = (text: string): readonly string[] =>
  plainLetters(text)
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(PLURAL, ''))

const begins = (words: readonly string[], sought: string): boolean => words.some((word) => word.startsWith(sought))

/** A lever's words, the nearest to its name first. */
function readings({ id, group }: Lever, { model }: Text): readonly (readonly string[])[] {
  const { label = id, help = '', cost = '' } = model.levers[id] ?? {}
  const name = wordsOf(label)
  const known = [...name, ...wordsOf(`${model.groups[group] ?? ''} ${model.leverWords[id] ?? ''} ${id}`)]
  return [name, known, [...known, ...wordsOf(`${help} ${cost}`)]]
}

/**
 * The levers that some words are about, the nearest first: by their names, by what else they are called, by what is
 * said of them. Numbers and little words ("de", "by 2030") are passed over.
 */
export function findLevers(query: string, text: Text): readonly Lever[] {
  const little = new Set(wordsOf(text.t('explore:levers.little')))
  const sought = wordsOf(query).filter((word) => !little.has(word) && !/^\d+$/.test(word))
  if (sought.length === 0) return []
  return belgium.levers
    .flatMap((lever) => {
      const distance = readings(lever, text).findIndex((words) => sought.every((word) => begins(words, word)))
      return distance < 0 ? [] : [{ lever, distance }]
    })
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ lever }) => lever)
}
