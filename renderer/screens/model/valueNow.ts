import { belgium } from '#models/belgium/model'
import { referenceOf } from '#models/belgium/projections'
import { roles } from '#models/belgium/roles'
import type { Thing, Variable } from '#models/engine/model'
import type { InputKind } from '#models/engine/uses'
import { figureQuantity, figureText } from '#models/narrative/figures'
import { leverValue, standing } from '#models/narrative/levers'
import { limitOfCode } from '#models/narrative/limits'
import type { Text } from '#models/narrative/text'
import type { AppState } from '../../app/appStore'
import { activeAssumptions, activeSettings } from '../../app/view/active'

/** The year of a run at which a series is looked at; null where it is more than one. */
function yearOf(kinds: ReadonlySet<InputKind> | null, year: number): number | null {
  if (!kinds || kinds.has('now') || kinds.has('reference')) return year
  if (kinds.has('previous')) return Math.max(belgium.firstYear, year - 1)
  return kinds.has('first') ? belgium.firstYear : null
}

/** A value of a series with its unit; a code as the word it stands for. */
export function seriesValue(variable: Variable, value: number, { t, formats }: Text): string {
  if (!Number.isFinite(value)) return '–'
  return isCode(variable) ? t(`explore:limit.${limitOfCode(value)}`) : formats.text(value, variable)
}

/** Whether the values of a series are codes, of which neither a difference nor a curve means anything. */
export const isCode = ({ id }: Variable): boolean => id === roles.defenceLimit

/**
 * What something stands at in the year shown, with its unit; empty where there is no one value.
 *
 * @param kinds how an equation looks at it; null for the thing itself
 */
export function valueNow(thing: Thing, kinds: ReadonlySet<InputKind> | null, state: AppState, text: Text): string {
  const assumptions = activeAssumptions(state)
  switch (thing.type) {
    case 'variable': {
      const year = yearOf(kinds, state.year)
      if (year === null) return ''
      const run = kinds?.has('reference') && !kinds.has('now') ? referenceOf(assumptions) : state.projection
      const value = run.at(thing.id, year)
      return seriesValue(thing, value, text)
    }
    case 'lever':
      return leverValue(thing, standing(thing, activeSettings(state), assumptions), text)
    case 'figure': {
      const changed = assumptions[thing.id]
      return changed === undefined ? figureText(thing, text) : figureQuantity(changed, thing.unit, text)
    }
  }
}
