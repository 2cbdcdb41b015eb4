import type JSZip from 'jszip'
import { failure, type Result, success } from '#shared/result'
import { MAX_BYTES } from '#shared/study/decode'
import type { WorkbookFailure } from './failure'

/** Bytes of all parts that are read, unpacked: those of an exported workbook are two million. */
const MOST_UNPACKED = 32 * 1024 * 1024

/** A method that its types leave out. */
interface Streamed {
  internalStream(type: 'uint8array'): JSZip.JSZipStreamHelper<Uint8Array>
}

/**
 * The text of one part, unpacked piece by piece: what its entry says of its size need not be true.
 *
 * @param most bytes that may come
 */
function unpacked(part: JSZip.JSZipObject, most: number): Promise<Result<string, WorkbookFailure>> {
  const place = part.name
  return new Promise((resolve) => {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    const pieces: string[] = []
    let length = 0
    const stream = (part as unknown as Streamed).internalStream('uint8array')
    const end = (result: Result<string, WorkbookFailure>): void => {
      stream.pause()
      resolve(result)
    }
    const damaged = () => end(failure({ kind: 'damaged', place }))
    stream
      .on('data', (piece) => {
        length += piece.length
        if (length > most) return end(failure({ kind: 'too-large', limit: most }))
        try {
          pieces.push(decoder.decode(piece, { stream: true }))
        } catch {
          damaged()
        }
      })
      .on('error', damaged)
      .on('end', () => {
        try {
          pieces.push(decoder.decode())
          resolve(success(pieces.join('')))
        } catch {
          damaged()
        }
      })
      .resume()
  })
}

/** The parts of an Office file by path. */
export class OfficePackage {
  private spent = 0

  constructor(
    private readonly parts: JSZip,
    private readonly most: number,
  ) {}

  /** The text of a part; null where there is none. */
  async text(path: string): Promise<Result<string | null, WorkbookFailure>> {
    const part = this.parts.file(path)
    if (!part) return success(null)
    const text = await unpacked(part, this.most - this.spent)
    if (!text.ok) return text.failure.kind === 'too-large' ? failure({ kind: 'too-large', limit: this.most }) : text
    this.spent += text.value.length
    return text
  }
}

/**
 * Opens an Office file of at most 20 MB. Nothing of it is unpacked yet.
 *
 * @param most bytes of all parts that will be read, unpacked
 */
export async function openPackage(
  bytes: Uint8Array,
  most = MOST_UNPACKED,
): Promise<Result<OfficePackage, WorkbookFailure>> {
  if (bytes.length > MAX_BYTES) return failure({ kind: 'too-large', limit: MAX_BYTES })
  const { default: Package } = await import('jszip')
  try {
    return success(new OfficePackage(await Package.loadAsync(bytes), most))
  } catch {
    return failure({ kind: 'not-a-workbook' })
  }
}
