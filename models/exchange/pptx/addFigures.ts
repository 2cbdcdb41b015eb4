import type pptxgen from 'pptxgenjs'
import type { Figure } from './deck'
import { FIGURE_LEVELS, placeIn } from './layouts'
import { placeName } from './placeholders'
import { fillLevels } from './say'

/** A value whose unit goes to the next line whole where another template leaves it too little room. */
const breakable = (value: string): string => value.replaceAll('\u00a0', ' ')

/** Headline results, each in a place of the layout: what it is called, its value, and by how much it differs. */
export function addFigures(slide: pptxgen.Slide, figures: readonly Figure[]): void {
  for (const [index, { label, value, difference, direction }] of figures.entries())
    fillLevels(
      slide,
      [
        { words: label, level: 0 },
        { words: breakable(value), level: FIGURE_LEVELS.value },
        { words: difference, level: FIGURE_LEVELS[direction ?? 'neither'] },
      ],
      placeIn('figures', placeName('figure', index)),
    )
}
