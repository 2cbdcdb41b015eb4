import type { NoteTexts } from '#models/belgium/noteTexts'
import type { CarriedOver } from '#shared/study/carriedOver'
import type { Text } from './text'

/**
 * What became of something of an older study, in a sentence.
 *
 * @param nameOf how the reader knows the thing with that id
 * @param write a number as the reader writes it
 */
export function carriedOverSentence(
  told: CarriedOver,
  {
    nameOf,
    write,
    meanings,
    t,
  }: {
    readonly nameOf: (id: string) => string
    readonly write: (value: number) => string
    readonly meanings: NoteTexts['meanings']
    readonly t: Text['t']
  },
): string {
  const name = nameOf(told.id)
  switch (told.kind) {
    case 'lever-clamped':
      return t('notices:carried.clamped', { name, was: write(told.was), now: write(told.now) })
    case 'lever-meaning':
      return t('notices:carried.meaning', { name, meaning: meanings[told.meaning] ?? told.meaning })
    case 'lever-renamed':
      return t('notices:carried.lever', { name: told.id, now: nameOf(told.to) })
    case 'assumption-dropped':
      return t('notices:carried.assumption', { name, was: write(told.was) })
    case 'series-renamed':
      return t(told.sign < 0 ? 'notices:carried.turned' : 'notices:carried.renamed', {
        name: told.id,
        now: nameOf(told.to),
      })
    case 'series-dropped':
      return t('notices:carried.series', { name: told.id })
  }
}
