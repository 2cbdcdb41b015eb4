import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { releasedModels } from '#models/belgium/releases'
import { projectReleased } from '#models/engine/releasedModel'
import { studySchema } from '#shared/study/schema'

const folder = join(import.meta.dirname, '../../fixtures/model-1.0')
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))

/** SHA-256 of every series in every year, as version 1.0 computed them when it was the present one. */
const outputs = z.record(z.string(), z.string()).parse(read('outputs.json'))
const files = readdirSync(folder).filter((name) => name.endsWith('.levier'))

describe('a study of version 1.0', () => {
  it.each(files)('%s gives the numbers of 1.0 to the last bit', async (name) => {
    const study = studySchema.parse(read(name))
    const load = releasedModels[study.model.version]
    if (!load) throw new Error(`version ${study.model.version} cannot be run`)
    const { released } = await load()
    expect(released.program.fingerprint).toBe(study.model.fingerprint)
    for (const scenario of study.scenarios) {
      const outcome = projectReleased(released, scenario.levers, scenario.assumptions)
      for (const [id, years] of Object.entries(study.results[scenario.id] ?? {}))
        for (const [year, value] of Object.entries(years)) expect(outcome.scenario.at(id, Number(year)), id).toBe(value)
    }
    const last = study.scenarios.at(-1)
    const { values } = projectReleased(released, last?.levers ?? {}, last?.assumptions ?? {}).scenario
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(outputs[name])
  })
})
