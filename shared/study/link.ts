import { base64, bytesOf } from '#shared/base64'
import { serialiseCompact } from './serialise'
import type { Study } from './study'

/** What an address ends in that holds a study: behind `#`, which is never sent to a server. */
const START = '#study='

/** The longest that mail programs and messengers keep whole. */
export const MOST_LETTERS = 8000

/** The most that a link is unpacked to: a study of that many letters fits in no link that is made here. */
const MOST_BYTES = 1_000_000

/** Whether an address holds a study. */
export const isLink = (hash: string): boolean => hash.startsWith(START)

/**
 * What a link carries of a study: its title, scenarios, charts and what they are compared with. Author, notes of the study,
 * the look of its documents, the story and the results, which are computed again, stay behind.
 */
const carried = ({ author, notes, look, story, results, ...study }: Study): Study => ({
  ...study,
  author: '',
  notes: '',
  story: [],
  results: {},
})

/** Whether something that its author wrote stays behind. */
export const leavesBehind = ({ author, notes, look, story }: Study): boolean =>
  author !== '' || notes !== '' || look !== undefined || story.length > 0

/** Packs or unpacks; null where that gives more than `MOST_BYTES`. */
async function through(bytes: Uint8Array<ArrayBuffer>, packer: CompressionStream | DecompressionStream) {
  const reader = new Blob([bytes]).stream().pipeThrough(packer).getReader()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length
    if (length > MOST_BYTES) {
      await reader.cancel()
      return null
    }
    pieces.push(read.value)
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}

/**
 * A study as the end of an address. The checksum that zlib puts behind what it packs tells a link that was cut or changed.
 *
 * @returns null where it would be longer than `MOST_LETTERS`
 */
export async function linkOf(study: Study): Promise<string | null> {
  const text = new TextEncoder().encode(serialiseCompact(carried(study)))
  if (text.length > MOST_BYTES) return null
  const packed = await through(text, new CompressionStream('deflate'))
  if (!packed) return null
  const letters = base64(packed).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return letters.length > MOST_LETTERS ? null : START + letters
}

/**
 * The text of the study that an address holds, to be read with the care of any study file.
 *
 * @returns null where the link is damaged: cut, changed, or of more than a link of ours unpacks to
 */
export async function textOfLink(hash: string): Promise<string | null> {
  const letters = hash.slice(START.length)
  if (!/^[\w-]+$/.test(letters) || letters.length > MOST_LETTERS) return null
  try {
    const packed = bytesOf(letters.replaceAll('-', '+').replaceAll('_', '/'))
    const text = await through(packed, new DecompressionStream('deflate'))
    return text && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text)
  } catch {
    return null
  }
}
