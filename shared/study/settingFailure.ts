interface Allowed {
  readonly min: number
  /** the minimum itself is excluded */
  readonly above: boolean
  readonly max: number
  readonly unit: string
}

interface Reasons {
  readonly 'unknown-lever': unknown
  readonly 'lever-not-a-number': Allowed
  readonly 'lever-out-of-range': { readonly value: number } & Allowed
  readonly 'year-out-of-range': { readonly year: number; readonly first: number; readonly last: number }
  readonly 'lever-without-year': { readonly year: number }
  readonly 'unknown-figure': unknown
  readonly 'structural-figure': unknown
  readonly 'context-figure': unknown
  readonly 'figure-not-a-number': Allowed
  readonly 'figure-out-of-range': { readonly value: number } & Allowed
}

/** Why a model refuses a lever or a changed figure, with what is allowed, in its own unit. */
export type SettingFailure = {
  [Kind in keyof Reasons]: { readonly kind: Kind; readonly id: string } & Reasons[Kind]
}[keyof Reasons]
