import { drawnFigures } from '#models/analysis/uncertainty/drawn'
import type { Measure } from '#models/analysis/uncertainty/sample'
import { belgium } from '#models/belgium/model'
import type { Inputs } from '#models/engine/inputs'
import type { Figure } from '#models/engine/model'
import { figureValue } from '#models/engine/parameters'
import type { Text } from './text'

type Assuming = Pick<Inputs, 'assumptions'>

/** Whether two scenarios assume some of these figures differently. */
export const assumeApart = (figures: readonly Figure[], one: Assuming, other: Assuming): boolean =>
  figures.some((figure) => figureValue(figure, one.assumptions) !== figureValue(figure, other.assumptions))

const drawn = drawnFigures(belgium)

/**
 * That a change can lie outside its own range: its two scenarios assume different figures, which are drawn over the same
 * ranges for both. Null where they differ in none that is drawn, and for a level, whose range is of its own figures.
 *
 * @param held what the scenario is compared with; null where that is the reference under the same figures
 */
export const otherFiguresNote = (
  measure: Measure,
  scenario: Assuming,
  held: Assuming | null,
  { t }: Text,
): string | null =>
  measure !== 'level' && held && assumeApart(drawn, scenario, held) ? t('odds:band.otherFigures') : null
