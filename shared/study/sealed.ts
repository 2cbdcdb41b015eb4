import { crc32 } from '../crc32'

/** The version of what is kept against a crash, in a browser and on the desktop. */
export const JOURNAL_VERSION = 1

/** A text that is kept against a crash, with what shows later whether it is still the same. */
export interface Sealed {
  readonly version: typeof JOURNAL_VERSION
  readonly text: string
  readonly checksum: number
}

/** @param checksum `crc32` of the text */
export const seal = (text: string, checksum = crc32(text)): Sealed => ({ version: JOURNAL_VERSION, text, checksum })

export type Unsealed =
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'damaged' }
  /** written by a later version of the app, which can still read it */
  | { readonly kind: 'later' }

/** What was kept, as long as it is what was written: altered work is never given. */
export function unseal(value: unknown): Unsealed {
  if (typeof value !== 'object' || value === null || !('version' in value)) return { kind: 'damaged' }
  if (typeof value.version === 'number' && value.version > JOURNAL_VERSION) return { kind: 'later' }
  if (value.version !== JOURNAL_VERSION || !('text' in value) || !('checksum' in value)) return { kind: 'damaged' }
  const { text, checksum } = value
  return typeof text === 'string' && crc32(text) === checksum ? { kind: 'whole', text } : { kind: 'damaged' }
}
