import { useCallback, useMemo } from 'react'
import { belgium } from '#models/belgium/model'
import { thingOf } from '#models/engine/uses'
import { nameOf } from '#models/narrative/equation/names'
import type { Part } from '#models/narrative/map/parts'
import { useFigureTexts } from '../../ui/figureTexts'
import { useText } from '../../ui/text'

/** What a box of a map says. */
export interface Described {
  readonly name: string
  readonly kind: 'variable' | 'lever' | 'figure' | 'sector'
}

/** A part of the model and how its boxes are written. */
export function useBoxes(partOf: (id: string) => Part, id: string) {
  const text = useText()
  const figures = useFigureTexts()
  const part = useMemo(() => partOf(id), [partOf, id])
  const describe = useCallback(
    (box: string): Described => {
      const thing = thingOf(belgium, box)
      return thing ? { name: nameOf(thing, text, figures), kind: thing.type } : { name: box, kind: 'sector' }
    },
    [text, figures],
  )
  return { part, describe }
}
