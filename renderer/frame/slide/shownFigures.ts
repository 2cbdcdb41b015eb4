import type { Headline } from '#models/belgium/headlines'
import type { ComparedRun } from '#models/narrative/chartContent'
import { foremost, headlineOutcomes } from '#models/narrative/headlineOutcome'
import type { Text } from '#models/narrative/text'

/** As many figures stand under the charts as can be read from the last row. */
const MOST_FIGURES = 4

/** Which figures stand under the charts: the same ones whatever is tried. */
export const shownFigures = (run: ComparedRun, year: number, text: Text): ReadonlySet<Headline> =>
  new Set(foremost(headlineOutcomes(run, year, text), MOST_FIGURES).map(({ id }) => id))
