import './thingLink.css'
import type { Thing } from '#models/engine/model'
import { nameOf } from '#models/narrative/equation/names'
import { explain } from '../../app/view/choices'
import { useFigureTexts } from '../../ui/figureTexts'
import { useText } from '../../ui/text'

interface Props {
  readonly thing: Thing
  /** done as well, once one is on the way to the entry */
  readonly after?: () => void
}

/** The name of something in the model, which leads to its entry. */
export function ThingLink({ thing, after }: Props) {
  const text = useText()
  const figures = useFigureTexts()
  return (
    <button
      type="button"
      className="thing-link"
      data-kind={thing.type}
      onClick={() => {
        explain(thing.id)
        after?.()
      }}
    >
      {nameOf(thing, text, figures)}
    </button>
  )
}
