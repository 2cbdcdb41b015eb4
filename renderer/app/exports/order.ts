import type { MadeFormat } from '#models/exchange/exporters'
import type { Fonts } from '#shared/charts/frame'
import type { Language } from '#shared/i18n/languages'
import type { Study } from '#shared/study/study'

/** What the page asks of the thread that makes exports. */
export interface Order {
  readonly format: MadeFormat
  /** the kind of CSV, where it is not the one for programs */
  readonly csv?: 'excel'
  /** of every scenario, side by side */
  readonly all: boolean
  readonly study: Study
  /** id of the scenario */
  readonly scenario: string
  readonly year: number
  /** whether charts have ranges */
  readonly bands: boolean
  readonly language: Language
  readonly date: string
  readonly fonts: Fonts
  /** the page of a living file; empty for another format */
  readonly page: string
}

export type Delivery =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly beside: string | null }
  | { readonly ok: false; readonly reason: string }
