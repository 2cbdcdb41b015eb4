import { leverOf, wholeSetting } from '#models/narrative/levers'
import { sameJson } from '#shared/sameJson'
import { leverNote } from '#shared/study/scenarios'
import type { LeverSetting, Scenario } from '#shared/study/study'
import { differing } from '#shared/study/studyDifference'
import { plainText } from '../plainText'
import type { ReadWorkbook } from './readWorkbook'

/**
 * Something that a workbook does not say as a scenario does, with the cell that says it, such as `Levers!D5`. Null stands
 * for a lever that is left alone, and for the documents' figure; an empty text for a lever without a note.
 */
export type WorkbookChange =
  | {
      readonly lever: string
      readonly from: LeverSetting | null
      readonly to: LeverSetting | null
      readonly cell: string
    }
  | { readonly leverNote: string; readonly from: string; readonly to: string; readonly cell: string }
  | { readonly assumption: string; readonly from: number | null; readonly to: number | null; readonly cell: string }

type Inputs = Pick<Scenario, 'levers' | 'assumptions' | 'leverNotes'>

/** A note that is as the export wrote it is the scenario's own, whatever of it a cell cannot hold. */
const isSame = (one: string, other: string): boolean => plainText(one) === plainText(other)

/** What a workbook says differently from a scenario: levers first, what is noted on them, then figures. */
export function workbookChanges(before: Inputs, { inputs, notes, cells }: ReadWorkbook): readonly WorkbookChange[] {
  const levers = differing(before.levers, inputs.levers).flatMap(
    ({ id, a: from, b: to }): readonly WorkbookChange[] => {
      if (from && to && sameJson(wholeSetting(leverOf(id), from), wholeSetting(leverOf(id), to))) return []
      const at = cells.get(id)
      return [{ lever: id, from, to, cell: (from?.value === to?.value ? at?.year : at?.value) ?? '' }]
    },
  )
  const noted = [...notes].flatMap(([id, { cell, text: to }]): readonly WorkbookChange[] => {
    const from = leverNote(before, id)
    return isSame(from, to) ? [] : [{ leverNote: id, from, to, cell }]
  })
  const figures = differing(before.assumptions, inputs.assumptions).map(({ id, a: from, b: to }): WorkbookChange => {
    return { assumption: id, from, to, cell: cells.get(id)?.value ?? '' }
  })
  return [...levers, ...noted, ...figures]
}

/** What a scenario sets, assumes and notes once a workbook's changes are taken. */
export function inputsAfter(
  before: Inputs,
  { inputs }: ReadWorkbook,
  changes: readonly WorkbookChange[],
): ReadWorkbook['inputs'] & Inputs {
  const noted = new Map(Object.entries(before.leverNotes ?? {}))
  for (const change of changes) {
    if (!('leverNote' in change)) continue
    if (change.to === '') noted.delete(change.leverNote)
    else noted.set(change.leverNote, change.to)
  }
  const isNoted = noted.size > 0 || before.leverNotes !== undefined
  return { ...inputs, ...(isNoted && { leverNotes: Object.fromEntries(noted) }) }
}
