import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { studyRules } from '#models/belgium/studyRules'
import type { Translate } from '#shared/i18n/translator'
import { MAX_BYTES } from '#shared/study/decode'
import { describeStudyFailure } from '#shared/study/describeFailure'
import { readStudy } from '#shared/study/parse'
import type { Scenario, Study } from '#shared/study/study'
import { Refusal } from './failure'

/** One byte more than a study may have shows that a file is too large without reading all of it. */
const READ_AT_MOST = MAX_BYTES + 1

async function readBytes(path: string, t: Translate): Promise<Uint8Array> {
  try {
    const file = await open(path)
    try {
      const { size } = await file.stat()
      const bytes = new Uint8Array(Math.min(size, READ_AT_MOST))
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
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Refusal(t('cli:unreadable-file', { file: path, code }))
  }
}

/**
 * Reads a study file.
 *
 * @throws Refusal naming the file and the place in it, for anything that is no sound study
 */
export async function readStudyFile(path: string, t: Translate): Promise<Study> {
  const read = readStudy(await readBytes(path, t), studyRules)
  if (!read.ok) throw new Refusal(`${basename(path)}: ${describeStudyFailure(read.failure, t)}`)
  return read.value.study
}

/** The scenario named, else the first that differs from the reference, else the first. */
export function chooseScenario(study: Study, name: string | undefined, t: Translate): Scenario {
  const known = study.scenarios.map((scenario) => scenario.name || scenario.id)
  const differs = ({ levers, assumptions }: Scenario) =>
    Object.keys(levers).length + Object.keys(assumptions).length > 0
  const found =
    name === undefined
      ? (study.scenarios.find(differs) ?? study.scenarios[0])
      : (study.scenarios.find((scenario) => scenario.name === name) ?? study.scenarios.find(({ id }) => id === name))
  if (!found) throw new Refusal(t('cli:unknown-scenario', { name: name ?? '', known: known.join(', ') }))
  return found
}
