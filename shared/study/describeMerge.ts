import type { Translate } from '#shared/i18n/translator'
import type { Catalogue } from '#shared/i18n/words'
import type { MergeNote } from './merge'
import { quoted } from './place'
import { FOLD } from './serialise'

/** The fields of a study that have a name in the reader's language. */
const NAMED = ['title', 'author', 'notes', 'seed', 'look', 'comparison', 'charts'] as const

/** What became of something of the study that was added, in one line. */
export function describeMerge(note: MergeNote, t: Translate<Pick<Catalogue, 'study' | 'explore'>>): string {
  switch (note.kind) {
    case 'renamed':
      return t('study:merge.renamed', { was: quoted(note.was), name: quoted(note.name) })
    case 'once': {
      const { id, name } = note.scenario
      return t('study:merge.once', { name: quoted(name || t('explore:scenario.unnamed', { number: id })) })
    }
    case 'slides':
      return t('study:merge.slides', { count: note.count })
    case 'kept': {
      const nameOf = (field: string): string => {
        if (field === FOLD) return t('study:field.unknown')
        const named = NAMED.find((each) => each === field)
        return named ? t(`study:field.${named}`) : quoted(field)
      }
      return t('study:merge.kept', { fields: note.fields.map(nameOf).join(', ') })
    }
  }
}
