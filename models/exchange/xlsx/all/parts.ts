import { belgium } from '#models/belgium/model'
import type { Variable } from '#models/engine/model'
import { type Compared, comparedIn, keyOf } from '#models/narrative/compared'
import { listText } from '#models/narrative/list'
import { scenarioName } from '#models/narrative/names'
import { comparedScenario } from '#shared/study/scenarios'
import { type Subject, subjectOf } from '../../subject'
import { Places } from '../places'

/** A scenario in a workbook of all: its name with the number that its sheets bear, and where they are. */
export interface Part {
  readonly name: string
  readonly subject: Subject
  readonly places: Places
}

/** What a row of results is about: a scenario, or a current course that differences are taken from. */
export interface ComparedRow {
  readonly compared: Compared
  readonly name: string
  /** the cell of a series in a year counted from the first */
  readonly cellOf: (variable: Variable, elapsed: number) => string
  /** the cell that its difference is taken from; null for what others are compared with */
  readonly heldOf: ((variable: Variable, elapsed: number) => string) | null
}

export interface Parts {
  readonly parts: readonly Part[]
  /** of those with the same assumptions the first: they share the sheets of figures and of the current course */
  readonly groups: readonly Part[]
  readonly rows: readonly ComparedRow[]
}

/** Every scenario of the subject's study with the sheets that it has of its own, or shares. */
export function partsOf({ study, text, figures, notes, date }: Subject): Parts {
  const words = { text, figures, notes, date }
  const keys = [...new Set(study.scenarios.map(({ assumptions }) => keyOf(assumptions)))]
  const groupOf = ({ assumptions }: { readonly assumptions: Compared['assumptions'] }) =>
    keys.indexOf(keyOf(assumptions))
  const named = study.scenarios.map((scenario, index) => ({
    scenario,
    group: groupOf(scenario),
    mark: String(index + 1),
    name: text.t('exchange:all.scenario', { number: index + 1, name: scenarioName(scenario, text) }),
  }))
  const parts = named.map(({ scenario, group, mark, name }): Part => {
    const alone = keys.length === 1
    const shared = alone ? {} : { figures: String(group + 1), reference: String(group + 1) }
    const sharing = listText(
      named.filter((each) => each.group === group).map((each) => each.name),
      text,
    )
    const places = new Places(belgium, text.t, {
      marks: { levers: mark, scenario: mark, paths: mark, ...shared },
      names: { levers: name, paths: name, ...(alone ? {} : { figures: sharing, reference: sharing }) },
      named: alone,
    })
    return { name, subject: subjectOf(study, scenario, words), places }
  })
  const groups = keys.flatMap((_, group) => parts[named.findIndex((each) => each.group === group)] ?? [])
  const partOf = (id: string | undefined): Part | undefined =>
    parts[named.findIndex(({ scenario }) => scenario.id === id)]
  const held = partOf(comparedScenario(study)?.id)

  const rows = comparedIn(study, text).flatMap((compared): ComparedRow[] => {
    const own = partOf(compared.scenario?.id)
    const group = groups[groupOf(compared)]
    // The documents' course, where no scenario of the study has their assumptions, has no sheets.
    if (!group) return []
    const on = (part: Part, sheet: 'scenario' | 'reference') => (variable: Variable, elapsed: number) =>
      part.places.on(sheet, part.places.seriesCell(variable, elapsed))
    return [
      {
        compared,
        name: own?.name ?? compared.name,
        cellOf: own ? on(own, 'scenario') : on(group, 'reference'),
        heldOf: compared.reference ? null : held ? on(held, 'scenario') : on(group, 'reference'),
      },
    ]
  })
  return { parts, groups, rows }
}
