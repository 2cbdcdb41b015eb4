import type { Draft } from 'immer'
import type { Look, Study } from '#shared/study/study'

/** A part of the look that changes; `undefined` takes it away. */
export type LookChange = { readonly [Part in keyof Look]: Look[Part] | undefined }

/** Changes the look of a study, in a draft of it: nothing left of it is no look. */
export function writeLook(draft: Draft<Study>, change: LookChange): void {
  const look: Draft<Look> = draft.look ?? {}
  for (const part of ['colour', 'logo'] as const) {
    if (!(part in change)) continue
    const value = change[part]
    if (value === undefined) delete look[part]
    else look[part] = value
  }
  if (Object.keys(look).length === 0) delete draft.look
  else if (!draft.look) draft.look = look
}
