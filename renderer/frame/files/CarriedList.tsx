import { carriedOverSentence } from '#models/narrative/carriedOver'
import { leverLabel } from '#models/narrative/names'
import type { CarriedOver } from '#shared/study/carriedOver'
import { useFigureTexts, useNoteTexts } from '../../ui/figureTexts'
import { useText } from '../../ui/text'
import { ShortList } from './ShortList'

/** What of something made with an older model is not what it was. */
export function CarriedList({ told }: { readonly told: readonly CarriedOver[] }) {
  const text = useText()
  const { formats, model } = text
  const figures = useFigureTexts()
  const { meanings } = useNoteTexts()
  const nameOf = (id: string): string => figures[id]?.label ?? model.series[id]?.label ?? leverLabel(id, text)
  const write = (value: number): string => formats.given(value)
  return <ShortList sentences={told.map((each) => carriedOverSentence(each, { nameOf, write, meanings, text }))} />
}
