import type { StudyFailure } from './failure'
import type { StudyJudge } from './judge'
import { lookFault } from './look/lookFault'
import { type Path, placeOf } from './place'
import type { SettingFailure } from './settingFailure'
import type { Study } from './study'

/** Where in its scenario a refused setting stands. */
function settingPath(fault: SettingFailure): Path {
  switch (fault.kind) {
    case 'unknown-lever':
      return ['levers', fault.id]
    case 'lever-not-a-number':
    case 'lever-out-of-range':
      return ['levers', fault.id, 'value']
    case 'lever-without-year':
    case 'year-out-of-range':
      return ['levers', fault.id, 'by']
    default:
      return ['assumptions', fault.id]
  }
}

const idPlace = (index: number): string => placeOf(['scenarios', index, 'id'])

/** The first thing in a study that the model, or another part of the study, does not allow; or null. */
export function studyFault(study: Study, judge: StudyJudge): StudyFailure | null {
  if (study.model.id !== judge.model)
    return { kind: 'other-model', place: placeOf(['model', 'id']), id: study.model.id, known: judge.model }
  if (study.scenarios.length === 0) return { kind: 'no-scenario', place: 'scenarios' }
  const indices = new Map<string, number>()
  for (const [index, scenario] of study.scenarios.entries()) {
    const { id } = scenario
    // An id becomes a key of the results, where this one would set the object's prototype.
    if (id === '__proto__') return { kind: 'forbidden-id', place: idPlace(index), id }
    const other = indices.get(id)
    if (other !== undefined) return { kind: 'duplicate-scenario', place: idPlace(index), id, other: idPlace(other) }
    indices.set(id, index)
    const fault = judge.scenario(scenario)
    if (fault) return { ...fault, place: placeOf(['scenarios', index, ...settingPath(fault)]) }
  }
  const { comparison } = study
  if (comparison !== null && !indices.has(comparison))
    return { kind: 'unknown-comparison', place: 'comparison', id: comparison }
  return study.look ? lookFault(study.look) : null
}
