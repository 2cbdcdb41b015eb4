import { carriedOverSentence } from '#models/narrative/carriedOver'
import { leverLabel } from '#models/narrative/names'
import type { CarriedOver } from '#shared/study/carriedOver'
import { useFigureTexts, useNoteTexts } from '../../ui/figureTexts'
import { useText } from '../../ui/text'

/** So many are seen at once; the others unfold. */
const SHOWN = 4

interface Props {
  readonly from: string
  readonly told: readonly CarriedOver[]
}

/** What of a study made with an older model is not what it was. */
export function CarriedWords({ from, told }: Props) {
  const text = useText()
  const { t, formats, model } = text
  const figures = useFigureTexts()
  const { meanings } = useNoteTexts()
  const nameOf = (id: string): string => figures[id]?.label ?? model.series[id]?.label ?? leverLabel(id, text)
  const sentences = told.map((each) =>
    carriedOverSentence(each, { nameOf, write: (value) => formats.given(value), meanings, t }),
  )
  const list = (shown: readonly string[]) => (
    <ul>
      {shown.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
  return (
    <>
      <p>{t('notices:carried', { count: told.length, from })}</p>
      {list(sentences.slice(0, SHOWN))}
      {sentences.length > SHOWN && (
        <details>
          <summary>{t('notices:more', { count: sentences.length - SHOWN })}</summary>
          {list(sentences.slice(SHOWN))}
        </details>
      )}
    </>
  )
}
