import type { LeverSetting, Scenario } from '#shared/study/study'
import { differing } from '#shared/study/studyDifference'
import type { ReadWorkbook } from './readWorkbook'

/**
 * Something that a workbook does not say as a scenario does, with the cell that says it, such as `Levers!D5`. Null stands
 * for a lever that is left alone, and for the documents' figure.
 */
export type WorkbookChange =
  | {
      readonly lever: string
      readonly from: LeverSetting | null
      readonly to: LeverSetting | null
      readonly cell: string
    }
  | { readonly assumption: string; readonly from: number | null; readonly to: number | null; readonly cell: string }

type Inputs = Pick<Scenario, 'levers' | 'assumptions'>

/** What a workbook says differently from a scenario: levers first, then figures. */
export function workbookChanges(before: Inputs, { inputs, cells }: ReadWorkbook): readonly WorkbookChange[] {
  const levers = differing(before.levers, inputs.levers).map(({ id, a: from, b: to }): WorkbookChange => {
    const at = cells.get(id)
    return { lever: id, from, to, cell: (from?.value === to?.value ? at?.year : at?.value) ?? '' }
  })
  const figures = differing(before.assumptions, inputs.assumptions).map(({ id, a: from, b: to }): WorkbookChange => {
    return { assumption: id, from, to, cell: cells.get(id)?.value ?? '' }
  })
  return [...levers, ...figures]
}
