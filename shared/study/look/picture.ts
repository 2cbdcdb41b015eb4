import { base64, bytesOf } from '#shared/base64'
import { failure, type Result, success } from '#shared/result'

/** Bytes of the largest logo: 300 kB. */
export const MAX_LOGO_BYTES = 300_000

/** Pixels of the longest side of a logo: whoever shows it has to unpack them all. */
export const MAX_LOGO_SIDE = 3000

/** Letters of the longest logo in base64, which writes three bytes as four letters. */
export const MAX_LOGO_LETTERS = (MAX_LOGO_BYTES / 3) * 4

/** A picture as its own first bytes tell it, whatever its file is called. */
export interface Picture {
  readonly type: 'png' | 'jpeg'
  /** both in pixels */
  readonly width: number
  readonly height: number
  /** the whole of it in base64: letters, figures, `+`, `/` and `=` alone */
  readonly text: string
}

/** Why bytes are no logo. */
export type PictureFault =
  /** bytes that are allowed */
  | { readonly kind: 'logo-too-large'; readonly limit: number }
  /** an SVG or another page: it could run, and name what is elsewhere */
  | { readonly kind: 'logo-markup' }
  | { readonly kind: 'logo-unknown' }
  /** cut off, or of a kind that browsers and office programs do not show */
  | { readonly kind: 'logo-damaged' }
  /** limit: pixels allowed on each side */
  | { readonly kind: 'logo-too-wide'; readonly width: number; readonly height: number; readonly limit: number }
  | { readonly kind: 'logo-not-base64' }

interface Size {
  readonly width: number
  readonly height: number
}

const tooLarge = { kind: 'logo-too-large', limit: MAX_LOGO_BYTES } as const

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((each, at) => bytes[at] === each)

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]

/** The size that the first chunk of a PNG tells, whose chunks go on to its last; else null. */
function sizeOfPng(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const nameAt = (at: number): string => String.fromCharCode(...bytes.subarray(at + 4, at + 8))
  // A chunk is its length, its name, what it holds, and a checksum.
  for (let at = PNG.length; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = nameAt(at)
    if (at === PNG.length && (name !== 'IHDR' || view.getUint32(at) !== 13)) return null
    if (name === 'IEND') return { width: view.getUint32(PNG.length + 8), height: view.getUint32(PNG.length + 12) }
  }
  return null
}

/** Of the segments of a JPEG: those that tell the size of a plain or progressive picture. */
const FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2]

/** Segments with nothing in them. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)

/** The size that a JPEG tells before its picture begins; else null. */
function sizeOfJpeg(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0
    if (FRAMES.includes(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    // The picture itself, or its end.
    if (marker === 0xda || marker === 0xd9) return null
    // Any number of these may stand before a marker.
    if (marker === 0xff) at++
    else at += 2 + (isBare(marker) ? 0 : view.getUint16(at + 2))
  }
  return null
}

/** What a text begins with, behind what may stand before it. */
const MARKUP = /^(?:\ufeff|\s)*</

/**
 * A logo from the bytes of a file. It is told by its signature, and its size by its header: nothing is unpacked.
 *
 * @param bytes at most `MAX_LOGO_BYTES` of them are looked at
 */
export function readPicture(bytes: Uint8Array): Result<Picture, PictureFault> {
  if (bytes.length > MAX_LOGO_BYTES) return failure(tooLarge)
  const type = startsWith(bytes, PNG) ? 'png' : startsWith(bytes, JPEG) ? 'jpeg' : null
  if (type === null) {
    const isMarkup = MARKUP.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 200)))
    return failure({ kind: isMarkup ? 'logo-markup' : 'logo-unknown' })
  }
  const size = type === 'png' ? sizeOfPng(bytes) : sizeOfJpeg(bytes)
  if (!size || size.width === 0 || size.height === 0) return failure({ kind: 'logo-damaged' })
  if (Math.max(size.width, size.height) > MAX_LOGO_SIDE)
    return failure({ kind: 'logo-too-wide', ...size, limit: MAX_LOGO_SIDE })
  return success({ type, ...size, text: base64(bytes) })
}

/** A logo as a study holds it. */
export function pictureOf(text: string): Result<Picture, PictureFault> {
  if (text.length > MAX_LOGO_LETTERS) return failure(tooLarge)
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return failure({ kind: 'logo-not-base64' })
  return readPicture(bytesOf(text))
}
