import { failure, type Result, success } from '#shared/result'
import type { StudyFailure } from './failure'

/** Bytes of the largest file that is read: 20 MB. */
export const MAX_BYTES = 20 * 1024 * 1024

const NEWLINE = 0x0a

/** The line, from 1, of the first byte that is not UTF-8. */
function lineOfFault(bytes: Uint8Array): number {
  // A faulty byte becomes a replacement character, which comes back as other bytes.
  const lossy = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  let line = 1
  for (let at = 0; at < bytes.length && bytes[at] === lossy[at]; at++) if (bytes[at] === NEWLINE) line++
  return line
}

/** The text of a study file: at most 20 MB of UTF-8, without the byte order mark it may start with. */
export function decodeStudy(bytes: Uint8Array): Result<string, StudyFailure> {
  if (bytes.length > MAX_BYTES) return failure({ kind: 'too-large', place: '', limit: MAX_BYTES })
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return failure({ kind: 'not-utf8', place: '', line: lineOfFault(bytes) })
  }
}
