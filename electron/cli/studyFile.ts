import { basename } from 'node:path'
import { loadNoteTexts } from '#models/belgium/noteTexts'
import { studyJudge } from '#models/belgium/studyJudge'
import { carriedOverSentence } from '#models/narrative/carriedOver'
import { loadText } from '#models/narrative/loadText'
import type { Language } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import { MAX_BYTES } from '#shared/study/decode'
import { describeStudyFailure } from '#shared/study/describeFailure'
import { type ReadStudy, readStudy } from '#shared/study/parse'
import type { Study } from '#shared/study/study'
import { openAtOnce } from '../disk/openAtOnce'
import { Refusal } from './failure'
import { openStream, readOpenStream } from './standardStreams'

/** One byte more than a study may have shows that a file is too large without reading all of it. */
const READ_AT_MOST = MAX_BYTES + 1

async function readStream(descriptor: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of readOpenStream(descriptor) as AsyncIterable<Uint8Array>) {
    pieces.push(piece)
    length += piece.length
    if (length >= READ_AT_MOST) break
  }
  return Buffer.concat(pieces).subarray(0, READ_AT_MOST)
}

async function readRegular(path: string, t: Translate): Promise<Uint8Array> {
  const file = await openAtOnce(path)
  try {
    const stat = await file.stat()
    if (stat.isDirectory()) throw new Refusal(t('cli:is-folder', { file: path }))
    if (!stat.isFile()) throw new Refusal(t('cli:not-a-file', { file: path }))
    const bytes = new Uint8Array(Math.min(stat.size, READ_AT_MOST))
    let read = 0
    while (read < bytes.length) {
      const { bytesRead } = await file.read(bytes, read, bytes.length - read, read)
      if (bytesRead === 0) break
      read += bytesRead
    }
    return bytes.subarray(0, read)
  } finally {
    await file.close()
  }
}

/**
 * The bytes of a file or of a stream, at most one more than a study may have.
 *
 * @throws Refusal for what cannot be read
 */
export async function readBytes(path: string, t: Translate): Promise<Uint8Array> {
  try {
    const descriptor = openStream(path)
    return descriptor === null ? await readRegular(path, t) : await readStream(descriptor)
  } catch (error) {
    if (error instanceof Refusal) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Refusal(t('cli:unreadable-file', { file: path, code }))
  }
}

/** What a command says besides its output, on standard error. */
export type Note = (line: string) => void

/** A line for each thing that an older study is not any longer. */
export async function tellCarried(
  path: string,
  { from, told }: NonNullable<ReadStudy['carried']>,
  language: Language,
  t: Translate,
  note: Note,
): Promise<void> {
  const [{ meanings }, text] = await Promise.all([loadNoteTexts(language), loadText(language, t)])
  for (const each of told) {
    const sentence = carriedOverSentence(each, { nameOf: (id) => id, write: String, meanings, text })
    note(t('cli:carried', { file: basename(path), from, sentence }))
  }
}

/**
 * Reads a study file, with what it was. What of an older study is not what it was is noted.
 *
 * @throws Refusal naming the file and the place in it, for anything that is no sound study
 */
export async function readStudyFrom(path: string, language: Language, t: Translate, note: Note): Promise<ReadStudy> {
  const read = readStudy(await readBytes(path, t), studyJudge)
  if (!read.ok) throw new Refusal(`${basename(path)}: ${describeStudyFailure(read.failure, t)}`)
  const { carried } = read.value
  if (carried) await tellCarried(path, carried, language, t, note)
  return read.value
}

/** The same without what it was. */
export const readStudyFile = async (...file: Parameters<typeof readStudyFrom>): Promise<Study> =>
  (await readStudyFrom(...file)).study
