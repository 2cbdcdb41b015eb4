/** What a step that may fail in an expected way gives back; exceptions are left to bugs. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure }

export const success = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value })
export const failure = <Failure>(reason: Failure): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: reason,
})
