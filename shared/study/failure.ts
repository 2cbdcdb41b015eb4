import type { PictureFault } from './look/picture'
import type { SettingFailure } from './settingFailure'

/** What a value of the file ought to be. */
export type Expected = 'text' | 'number' | 'whole-number' | 'object' | 'list' | 'date'

/** A position in the text, both from 1; a column counts UTF-16 units, as editors do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Of a key or number that JSON would take but a study may not have. */
interface Token extends Position {
  readonly text: string
}

interface Reasons {
  /** bytes that were allowed */
  readonly 'too-large': { readonly limit: number }
  readonly 'not-utf8': { readonly line: number }
  /** found: the word that is not JSON there; null where the file ends too early */
  readonly 'not-json': Position & { readonly found: string | null }
  readonly 'too-deep': Position & { readonly limit: number }
  readonly 'duplicate-key': Token
  readonly 'forbidden-key': Token
  readonly 'not-finite': Token
  /** a number that no computer keeps as it is written */
  readonly 'inexact-number': Token
  readonly 'not-a-study': unknown
  readonly 'too-new': { readonly version: number; readonly known: number }
  readonly missing: unknown
  readonly unexpected: unknown
  readonly 'wrong-type': { readonly expected: Expected; readonly found: string }
  readonly 'not-a-choice': { readonly found: string; readonly known: readonly string[] }
  readonly 'out-of-range': {
    readonly value: number
    readonly bound: 'below' | 'above'
    readonly limit: number
  }
  /** known: the model that this program computes with */
  readonly 'other-model': { readonly id: string; readonly known: string }
  readonly 'no-scenario': unknown
  readonly 'forbidden-id': { readonly id: string }
  /** other: the place of the first scenario with that id */
  readonly 'duplicate-scenario': { readonly id: string; readonly other: string }
  readonly 'unknown-comparison': { readonly id: string }
  readonly 'not-a-colour': { readonly found: string }
}

/**
 * Why a file is refused as a study. `place` is where, like
 * `scenarios[2].levers."research.intensity".value`, and '' for the whole file.
 */
export type StudyFailure =
  | { [Kind in keyof Reasons]: { readonly kind: Kind; readonly place: string } & Reasons[Kind] }[keyof Reasons]
  | (PictureFault & { readonly place: string })
  | (SettingFailure & { readonly place: string })
