import { crc32 } from '#shared/crc32'

/** Characters that are summed within a few milliseconds. */
const PIECE = 1_000_000

/** Lets the page do what is waiting; no timer, which a page out of sight gets once a second. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })

/** `crc32` of a text that may have 20 million characters, without holding the page meanwhile. */
export async function checksum(text: string): Promise<number> {
  let sum = 0
  for (let at = 0; at < text.length; at += PIECE) {
    if (at > 0) await nextTurn()
    sum = crc32(text.slice(at, at + PIECE), sum)
  }
  return sum
}
