import type { FigureTexts } from '#models/belgium/figureTexts'
import { type Assumptions, baseValue } from '#models/engine/parameters'
import type { WorkbookChange } from '#models/exchange/xlsx/read/changes'
import { figureQuantity } from './figures'
import { leverOf, leverSetting, leverValue } from './levers'
import { leverLabel } from './names'
import { figureOf } from './notes'
import type { Text } from './text'

/** A difference between a scenario and a workbook, as it is read. */
export interface ChangeInWords {
  readonly what: string
  readonly before: string
  readonly after: string
  /** with the name of its sheet */
  readonly cell: string
}

/**
 * What a workbook says differently, in words.
 *
 * @param before the assumptions of the scenario, which move what its levers stand at
 * @param after those of the workbook
 */
export function changeInWords(
  change: WorkbookChange,
  before: Assumptions,
  after: Assumptions,
  figures: FigureTexts,
  text: Text,
): ChangeInWords {
  const { t } = text
  const { cell } = change
  if ('lever' in change) {
    const lever = leverOf(change.lever)
    const side = (set: typeof change.from, assumptions: Assumptions): string =>
      set
        ? leverSetting(lever, set, text)
        : t('incoming:unset', { value: leverValue(lever, baseValue(lever, assumptions), text) })
    return { what: leverLabel(lever.id, text), before: side(change.from, before), after: side(change.to, after), cell }
  }
  if ('leverNote' in change) {
    const what = t('incoming:note', { name: leverLabel(change.leverNote, text) })
    return { what, before: change.from || t('incoming:noNote'), after: change.to || t('incoming:noNote'), cell }
  }
  const figure = figureOf(change.assumption)
  const side = (value: number | null): string =>
    value === null
      ? t('incoming:unset', { value: figureQuantity(figure.value ?? Number.NaN, figure.unit, text) })
      : figureQuantity(value, figure.unit, text)
  return { what: figures[figure.id]?.label ?? figure.id, before: side(change.from), after: side(change.to), cell }
}
