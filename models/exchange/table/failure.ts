import type { SettingFailure } from '#shared/study/settingFailure'

/** What is wrong with one cell, or with the column it stands at the head of. */
export type CellReason =
  | { readonly kind: 'setting'; readonly failure: SettingFailure }
  | { readonly kind: 'unknown-column'; readonly found: string }
  | { readonly kind: 'column-without-name' }
  | { readonly kind: 'column-twice'; readonly found: string; readonly other: string }
  | { readonly kind: 'without-year'; readonly id: string }
  | { readonly kind: 'year-without-value'; readonly id: string }
  | { readonly kind: 'not-a-number'; readonly found: string }
  /** not written as the table writes numbers; how it would write those that it can mean */
  | { readonly kind: 'other-notation'; readonly found: string; readonly written: readonly string[] }
  | { readonly kind: 'no-name' }

/** Why a table is refused: the first thing that is wrong with it. */
export type TableFailure =
  /** in bytes */
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'not-utf8'; readonly line: number }
  | { readonly kind: 'not-a-workbook' }
  | { readonly kind: 'open-quote' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-name-column' }
  | { readonly kind: 'ragged'; readonly row: number; readonly cells: number; readonly expected: number }
  /** @param cell as spreadsheets name it, such as B3; `column` is what stands at its head */
  | { readonly kind: 'cell'; readonly cell: string; readonly column: string; readonly reason: CellReason }
