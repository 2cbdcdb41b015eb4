import type { FigureTexts } from '#models/belgium/figureTexts'
import type { Thing } from '#models/engine/model'
import { labelOf } from '../names'
import type { Text } from '../text'

/** What anything in the model is called. */
export function nameOf(thing: Thing, text: Text, figures: FigureTexts): string {
  switch (thing.type) {
    case 'variable':
      return labelOf(thing.id, text)
    case 'lever':
      return text.model.levers[thing.id]?.label ?? thing.id
    case 'figure':
      return figures[thing.id]?.label ?? thing.id
  }
}

const groupOf = (id: string): string => id.slice(0, id.indexOf('.') + 1)

/**
 * The symbol of a thing in an equation of another: its id, without the group they share, as the model's
 * pages write it. It is the same in every language, and what exports call it.
 */
export function symbolOf(id: string, within: string): string {
  const group = groupOf(within)
  return group !== '' && id.startsWith(group) ? id.slice(group.length) : id
}
