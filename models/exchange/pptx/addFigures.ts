import type pptxgen from 'pptxgenjs'
import type { Figure } from './deck'
import { FIGURE_LEVELS, placeIn } from './layouts'
import { placeName } from './placeholders'
import { fillLevels } from './say'

/** Headline results, each in a place of the layout: what it is called, its value, and by how much it differs. */
export function addFigures(slide: pptxgen.Slide, figures: readonly Figure[]): void {
  for (const [index, { label, value, difference, direction }] of figures.entries())
    fillLevels(
      slide,
      [
        { words: label, level: 0 },
        { words: value, level: FIGURE_LEVELS.value },
        { words: difference, level: FIGURE_LEVELS[direction ?? 'neither'] },
      ],
      placeIn('figures', placeName('figure', index)),
    )
}
