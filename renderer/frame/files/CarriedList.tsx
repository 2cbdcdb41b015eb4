import { carriedOverLabelled } from '#models/narrative/carriedOver'
import type { CarriedOver } from '#shared/study/carriedOver'
import { useFigureTexts, useNoteTexts } from '../../ui/figureTexts'
import { useText } from '../../ui/text'
import { ShortList } from './ShortList'

/** What of something made with an older model is not what it was. */
export function CarriedList({ told }: { readonly told: readonly CarriedOver[] }) {
  const text = useText()
  const figures = useFigureTexts()
  const notes = useNoteTexts()
  return <ShortList sentences={told.map((each) => carriedOverLabelled(each, { figures, notes }, text))} />
}
