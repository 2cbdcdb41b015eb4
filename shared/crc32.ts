const POLYNOMIAL = 0xedb88320
const TABLE_SIZE = 256
const BITS = 8

const table = Uint32Array.from({ length: TABLE_SIZE }, (_, index) => {
  let value = index
  for (let bit = 0; bit < BITS; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1
  return value
})

/**
 * The CRC-32 of a text's UTF-16 units, low byte first: tells damage, by chance and not by intent.
 *
 * @param before that of what stands before the text, 0 where nothing does
 */
export function crc32(text: string, before = 0): number {
  let crc = before ^ 0xffffffff
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    crc = (crc >>> BITS) ^ (table[(crc ^ unit) & 0xff] ?? 0)
    crc = (crc >>> BITS) ^ (table[(crc ^ (unit >>> BITS)) & 0xff] ?? 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
