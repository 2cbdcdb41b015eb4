import { sameJson } from '#shared/sameJson'
import type { LeverSetting, Scenario } from '#shared/study/study'
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

const idsOf = (one: object, other: object): readonly string[] => [
  ...new Set([...Object.keys(one), ...Object.keys(other)]),
]

/** What a workbook says differently from a scenario: levers first, then figures. */
export function workbookChanges(before: Inputs, { inputs, cells }: ReadWorkbook): readonly WorkbookChange[] {
  const levers = idsOf(before.levers, inputs.levers).flatMap((id): WorkbookChange[] => {
    const [from, to, at] = [before.levers[id] ?? null, inputs.levers[id] ?? null, cells.get(id)]
    if (sameJson(from, to)) return []
    return [{ lever: id, from, to, cell: (from?.value === to?.value ? at?.year : at?.value) ?? '' }]
  })
  const figures = idsOf(before.assumptions, inputs.assumptions).flatMap((id): WorkbookChange[] => {
    const [from, to] = [before.assumptions[id] ?? null, inputs.assumptions[id] ?? null]
    return from === to ? [] : [{ assumption: id, from, to, cell: cells.get(id)?.value ?? '' }]
  })
  return [...levers, ...figures]
}
