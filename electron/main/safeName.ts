import { EXTENSION } from '#shared/ipc/messages'

const MOST_LETTERS = 80
// Separators, what Windows refuses, and whatever cannot be seen.
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu
const WINDOWS_DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A name that every system takes, made of what the page suggests; a study's, unless another ending is given. */
export function safeName(suggested: string, extension: string = EXTENSION): string {
  const bare = suggested.toLowerCase().endsWith(extension) ? suggested.slice(0, -extension.length) : suggested
  const plain = [...bare.replaceAll(REFUSED, ' ').replaceAll(/\s+/g, ' ')].slice(0, MOST_LETTERS).join('')
  const trimmed = plain.replace(/^[ .]+/, '').replace(/[ .]+$/, '')
  return (trimmed === '' || WINDOWS_DEVICES.test(trimmed) ? 'Levier' : trimmed) + extension
}
