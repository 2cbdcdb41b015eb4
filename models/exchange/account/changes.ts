import type { FigureTexts } from '#models/belgium/figureTexts'
import { belgium } from '#models/belgium/model'
import { baseValue } from '#models/engine/parameters'
import { figureQuantity } from '#models/narrative/figures'
import { markedLever } from '#models/narrative/leverNature'
import { leverSetting, leverValue } from '#models/narrative/levers'
import type { Text } from '#models/narrative/text'
import { leverNote } from '#shared/study/scenarios'
import type { Account } from './account'

/** Something that differs from the current course in a scenario or more; null where a scenario leaves it alone. */
export interface Change {
  readonly id: string
  readonly label: string
  readonly base: string
  readonly values: readonly (string | null)[]
  /** what each scenario notes on it; empty where nothing */
  readonly notes: readonly string[]
}

/** The levers some scenario sets or notes something on, in the order of the panel. */
export function changedLevers({ scenarios }: Pick<Account, 'scenarios'>, text: Text): readonly Change[] {
  return belgium.levers.flatMap((lever) => {
    const values = scenarios.map(({ scenario }) => {
      const set = scenario.levers[lever.id]
      return set ? leverSetting(lever, set, text) : null
    })
    const notes = scenarios.map(({ scenario }) => leverNote(scenario, lever.id).trim())
    if (values.every((value) => value === null) && notes.every((note) => note === '')) return []
    return [
      {
        id: lever.id,
        label: markedLever(lever, text),
        base: leverValue(lever, baseValue(lever, {}), text),
        values,
        notes,
      },
    ]
  })
}

/**
 * What is noted on levers, a line each, for who presents: a slide has no room for it.
 *
 * @param names of the scenarios that the changes are of
 */
export const noteLines = (changes: readonly Change[], names: readonly string[], { t }: Text): string =>
  changes
    .flatMap(({ label, notes }) =>
      notes.flatMap((note, index) =>
        note === '' ? [] : t('report:changes.note', { label, name: names[index] ?? '', note }),
      ),
    )
    .join('\n')

/** The figures some scenario changes. */
export function changedAssumptions({ scenarios }: Account, figureTexts: FigureTexts, text: Text): readonly Change[] {
  return belgium.figures.flatMap((figure) => {
    const values = scenarios.map(({ scenario }) => {
      const value = scenario.assumptions[figure.id]
      return value === undefined ? null : figureQuantity(value, figure.unit, text)
    })
    if (values.every((value) => value === null) || figure.value === null) return []
    const label = figureTexts[figure.id]?.label ?? figure.id
    return [{ id: figure.id, label, base: figureQuantity(figure.value, figure.unit, text), values, notes: [] }]
  })
}
