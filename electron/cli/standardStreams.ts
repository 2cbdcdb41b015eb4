import { createReadStream, type ReadStream } from 'node:fs'

/** What stands for standard input where a file is read, and for standard output where one is written. */
export const STANDARD_INPUT = '-'
export const STANDARD_OUTPUT = '-'

/** Names that a system gives to streams which are open already, so that somebody is at their other end. */
const OPEN_STREAM = /^\/(?:dev\/(stdin)|(?:dev|proc\/self)\/fd\/(\d+))$/

/** The descriptor of standard input, or of a stream that the shell has opened for us, as `<(...)` does; null: a file. */
export function openStream(path: string): number | null {
  if (path === STANDARD_INPUT) return 0
  const [, input, descriptor] = OPEN_STREAM.exec(path) ?? []
  return input ? 0 : descriptor ? Number(descriptor) : null
}

/** Reads on where the stream is: a socket, as standard input may be, cannot be opened anew by its name. */
export const readOpenStream = (descriptor: number): ReadStream =>
  createReadStream('', { fd: descriptor, autoClose: false })

/**
 * Writes to standard output or error, all of it before it returns.
 *
 * @throws the system's error: EPIPE where the reader has left, ENOSPC where it is a file on a full disk
 */
export async function writeStandard(
  stream: NodeJS.WriteStream,
  content: string | Uint8Array | Iterable<Uint8Array>,
): Promise<void> {
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content
  // The failure comes to the one who writes; without a listener it would end the process as well.
  const ignore = (): void => undefined
  stream.on('error', ignore)
  try {
    for (const piece of pieces)
      await new Promise<void>((resolve, reject) => {
        stream.write(piece, (error) => (error ? reject(error) : resolve()))
      })
  } finally {
    // The event follows the answer of a write that failed.
    setImmediate(() => stream.off('error', ignore))
  }
}
