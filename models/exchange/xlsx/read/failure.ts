import type { SettingFailure } from '#shared/study/settingFailure'

/** A cell that cannot be taken: its address with the sheet's name, and why. */
export type RefusedCell =
  | { readonly cell: string; readonly reason: SettingFailure }
  | { readonly cell: string; readonly reason: { readonly kind: 'not-a-number'; readonly found: string } }

/** Why a workbook cannot be read back. */
export type WorkbookFailure =
  /** in bytes */
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'not-a-workbook' }
  | { readonly kind: 'damaged'; readonly place: string }
  /** it has no sheets of levers and figures as an exported workbook has them */
  | { readonly kind: 'not-ours' }
  /** it has sheets of levers of several scenarios: which one is meant cannot be told */
  | { readonly kind: 'several' }
  | { readonly kind: 'refused'; readonly cells: readonly RefusedCell[] }
