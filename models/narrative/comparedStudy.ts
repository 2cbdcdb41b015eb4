import { isCurrentCourse } from '#models/belgium/changes'
import type { FigureTexts } from '#models/belgium/figureTexts'
import { studyOfTheApp } from '#models/belgium/shippedStudy'
import type { Scenario, Study } from '#shared/study/study'
import type { Text } from './text'
import { comparedRunName, type ValidationRow } from './validation'

/**
 * The runs behind a published result as a study: a scenario each, the second what the first is compared with,
 * and the series the number is read from as charts.
 */
export function comparedStudy(
  { result, what, source, how }: ValidationRow,
  figureTexts: FigureTexts,
  text: Text,
): Study {
  const scenarios = result.runs.map(
    (run, index): Scenario => ({
      id: String(index + 1),
      name: comparedRunName(run, figureTexts, text),
      notes: how,
      levers: run.settings,
      assumptions: run.assumptions,
    }),
  )
  const [, held] = scenarios
  return studyOfTheApp({
    title: what,
    notes: text.t('register:validation.study', { source, how }),
    scenarios,
    comparison: held && !isCurrentCourse(held) ? held.id : null,
    charts: result.series.map((id) => ({ series: [id], show: 'level' as const })),
  })
}
