import { EXTENSION } from '#shared/ipc/messages'

const MOST_LETTERS = 80
// Separators, what Windows refuses, and whatever cannot be seen.
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu
const WINDOWS_DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A name for a study file that every system takes, made of what the page suggests. */
export function safeName(suggested: string): string {
  const bare = suggested.toLowerCase().endsWith(EXTENSION) ? suggested.slice(0, -EXTENSION.length) : suggested
  const plain = [...bare.replaceAll(REFUSED, ' ').replaceAll(/\s+/g, ' ')].slice(0, MOST_LETTERS).join('')
  const trimmed = plain.replace(/^[ .]+/, '').replace(/[ .]+$/, '')
  return (trimmed === '' || WINDOWS_DEVICES.test(trimmed) ? 'Levier' : trimmed) + EXTENSION
}
