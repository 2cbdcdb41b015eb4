import { removedFigures } from '#models/belgium/carryOver/fromVersion1'
import type { FigureTexts } from '#models/belgium/figureTexts'
import { belgium } from '#models/belgium/model'
import type { NoteTexts } from '#models/belgium/noteTexts'
import type { CarriedOver } from '#shared/study/carriedOver'
import { figureQuantity } from './figures'
import { leverLabel } from './names'
import { figureOf } from './notes'
import type { Text } from './text'

/** What a lever means now, with the numbers of the figures that its words name. */
function meaningText(
  { meaning, kept }: Extract<CarriedOver, { kind: 'lever-meaning' }>,
  meanings: NoteTexts['meanings'],
  text: Text,
): string {
  const agreed = figureOf('defence.effort2034')
  const words = (kept ? undefined : meanings[`${meaning}-clamped`]) ?? meanings[meaning] ?? meaning
  return words.replaceAll('{{agreed}}', figureQuantity(agreed.value ?? Number.NaN, agreed.unit, text))
}

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
    text,
  }: {
    readonly nameOf: (id: string) => string
    readonly write: (value: number) => string
    readonly meanings: NoteTexts['meanings']
    readonly text: Text
  },
): string {
  const { t } = text
  const name = nameOf(told.id)
  switch (told.kind) {
    case 'lever-clamped':
      return t('older:carried.clamped', { name, was: write(told.was), now: write(told.now) })
    case 'lever-meaning':
      return t('older:carried.meaning', { name, meaning: meaningText(told, meanings, text) })
    case 'lever-renamed':
      return t('older:carried.lever', { name, now: nameOf(told.to) })
    case 'assumption-dropped':
      return t('older:carried.assumption', { name, was: write(told.was) })
    case 'series-renamed':
      return t(told.sign < 0 ? 'older:carried.turned' : 'older:carried.renamed', {
        name,
        now: nameOf(told.to),
      })
    case 'series-dropped':
      return t('older:carried.series', { name })
  }
}

interface Labels {
  readonly figures: FigureTexts
  readonly notes: Pick<NoteTexts, 'meanings' | 'former'>
}

/** The same with the labels that the page and documents know things by. */
export function carriedOverLabelled(
  told: CarriedOver,
  { figures, notes: { meanings, former } }: Labels,
  text: Text,
): string {
  const { formats, model } = text
  const nameOf = (id: string): string =>
    figures[id]?.label ?? model.series[id]?.label ?? former[id] ?? leverLabel(id, text)
  const known = [...belgium.figures, ...belgium.levers].find(({ id }) => id === told.id)
  const unit = known?.unit ?? removedFigures[told.id] ?? ''
  const write = (value: number): string => formats.givenText(value, unit)
  return carriedOverSentence(told, { nameOf, write, meanings, text })
}
