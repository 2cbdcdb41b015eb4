import { FORMAT, FORMAT_VERSION, type Scenario, type Study } from '#shared/study/study'
import { headlineResults } from './headlineResults'
import { belgium } from './model'
import { program } from './program.generated'
import type { ShippedStudy } from './studies'
import type { ModelTexts } from './texts'

/** The day this version of the model was released: shipped studies bear it, so that they never change. */
const released = '2026-11-28T00:00:00.000Z'

/** A study made by the app itself, with the results that its scenarios give now. */
export function studyOfTheApp({
  scenarios,
  ...words
}: Pick<Study, 'title' | 'notes' | 'scenarios' | 'comparison' | 'charts'>): Study {
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    model: { id: belgium.id, version: belgium.version, fingerprint: program.fingerprint },
    title: words.title,
    author: 'Levier',
    notes: words.notes,
    createdAt: released,
    modifiedAt: released,
    seed: 42,
    scenarios,
    comparison: words.comparison,
    charts: words.charts,
    story: [],
    results: Object.fromEntries(
      scenarios.map(({ id, levers, assumptions }) => [id, headlineResults(levers, assumptions)]),
    ),
  }
}

/** A shipped study as a file: the current course, and beside it what the study sets. */
export function shippedStudy(study: ShippedStudy, texts: ModelTexts): Study {
  const name = (id: string) => texts.studies[id]?.label ?? id
  const course: Scenario = {
    id: 'current-course',
    name: name('current-course'),
    notes: '',
    levers: {},
    assumptions: {},
  }
  const scenarios = [course]
  if (Object.keys(study.settings).length > 0)
    scenarios.push({
      id: study.id,
      name: name(study.id),
      notes: texts.studies[study.id]?.about ?? '',
      levers: study.settings,
      assumptions: {},
    })
  return studyOfTheApp({
    title: name(study.id),
    notes: '',
    scenarios,
    comparison: null,
    charts: study.charts.map((series) => ({ series, show: 'level' as const })),
  })
}
