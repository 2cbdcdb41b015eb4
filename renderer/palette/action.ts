import type { TextKey } from '#shared/i18n/translator'

/** Something one can do, as the palette lists it. */
export interface Action {
  readonly id: string
  readonly title: string
  /** other words it is found by */
  readonly words?: string
  /** what it belongs to, beside its title */
  readonly group: Extract<TextKey, `palette:group.${string}`>
  readonly run: () => void
}
