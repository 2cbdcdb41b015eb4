import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { originalModel } from '#models/belgium/asItWas'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { studyJudge } from '#models/belgium/studyJudge'
import { projectReleased } from '#models/engine/releasedModel'
import { parseStudy } from '#shared/study/parse'
import { serialise } from '#shared/study/serialise'
import type { Study } from '#shared/study/study'

const folder = join(import.meta.dirname, '../../fixtures/model-1.0')
const text = (name: string): string => readFileSync(join(folder, name), 'utf8')
const outputs = z.record(z.string(), z.string()).parse(JSON.parse(text('outputs.json')))
const files = readdirSync(folder).filter((name) => name.endsWith('.levier'))

function opened(file: string): Study {
  const read = parseStudy(file, studyJudge)
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.value.study
}

/** The text of a study once it is saved by the present version. */
const savedAgain = (study: Study): string =>
  serialise({ ...study, model: { id: belgium.id, version: belgium.version, fingerprint: program.fingerprint } })

async function runAsItWas({ scenarios }: Study, id: string) {
  const { origin } = scenarios.find((scenario) => scenario.id === id) ?? {}
  const model = origin && (await originalModel(origin))
  if (!model) throw new Error(`"${id}" cannot be run as it was`)
  return projectReleased(model, origin.levers, origin.assumptions).scenario
}

describe('a study of version 1.0 that is opened today', () => {
  it.each(files)('%s gives, as it was, the numbers of 1.0 to the last bit, also once it was saved', async (name) => {
    const results: Study['results'] = JSON.parse(text(name)).results
    const study = opened(text(name))
    for (const today of [study, opened(savedAgain(study))]) {
      for (const { id } of today.scenarios) {
        const run = await runAsItWas(today, id)
        for (const [series, years] of Object.entries(results[id] ?? {}))
          for (const [year, value] of Object.entries(years)) expect(run.at(series, Number(year)), series).toBe(value)
      }
      const { values } = await runAsItWas(today, today.scenarios.at(-1)?.id ?? '')
      const all = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
      expect(createHash('sha256').update(all).digest('hex')).toBe(outputs[name])
    }
  })

  it('cannot be run as it was where its model is not kept, or is another under the same version', async () => {
    const inputs = { levers: {}, assumptions: {} }
    expect(await originalModel({ model: { version: '0.9', fingerprint: '9'.repeat(64) }, ...inputs })).toBeNull()
    expect(await originalModel({ model: { version: '1.0', fingerprint: '9'.repeat(64) }, ...inputs })).toBeNull()
    expect(await originalModel({ model: { version: 'constructor', fingerprint: '' }, ...inputs })).toBeNull()
  })
})
