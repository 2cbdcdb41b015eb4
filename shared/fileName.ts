/** What a study file's name ends in. */
export const EXTENSION = '.levier'

/** Whether a file is called as studies are; “plan 1.2” is not. */
export const isStudyName = (name: string): boolean => /\.(levier|json)$/i.test(name)

/** What every zip archive begins with, and so every workbook. */
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04]

/** Whether a file can only be a workbook, if it is anything of ours: by what it begins with, or by its name. */
export const isWorkbook = (name: string, bytes: Uint8Array): boolean =>
  !isStudyName(name) && (/\.(xls[xmb]?|ods)$/i.test(name) || ARCHIVE.every((byte, at) => bytes[at] === byte))

/** File systems take 255 bytes; some room is left for what is put beside a file, such as `.v0-2`. */
const MOST_BYTES = 200
const MOST_LETTERS = 80
// Separators, what Windows refuses, whatever cannot be seen, and halves of letters.
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu
// Whatever follows a first full stop: `con.v2` is the console too.
const WINDOWS_DEVICES = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|$)/i

/** A name that every system takes, made of what the page suggests; a study's, unless another ending is given. */
export function safeName(suggested: string, extension: string = EXTENSION): string {
  const bare = suggested.toLowerCase().endsWith(extension) ? suggested.slice(0, -extension.length) : suggested
  const plain = [...bare.replaceAll(REFUSED, ' ').replaceAll(/\s+/g, ' ')].slice(0, MOST_LETTERS)
  while (new TextEncoder().encode(plain.join('')).length > MOST_BYTES) plain.pop()
  const trimmed = plain
    .join('')
    .replace(/^[ .]+/, '')
    .replace(/[ .]+$/, '')
  const name = WINDOWS_DEVICES.test(trimmed) ? `Levier ${trimmed}` : trimmed
  return (name || 'Levier') + extension
}
