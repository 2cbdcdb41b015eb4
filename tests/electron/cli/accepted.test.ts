import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { serialise } from '#shared/study/serialise'
import { run } from '../../../electron/cli/run'
import { anyStudy, rich, SEED, shipped } from '../../shared/study/samples'
import { itsTurn } from '../../support/turns'

const folder = mkdtempSync(join(tmpdir(), 'levier-accepted-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const generated = fc
  .sample(anyStudy, { seed: SEED, numRuns: 4 })
  .map((study, index) => [`generated ${index}`, serialise(study)] as const)

/** The others are exported where their results are held to the outcomes. */
const shippedSome = [...shipped].filter(([id]) => ['current-course', 'everything-recommended'].includes(id))

const FORMATS = ['csv', 'xmile', 'xlsx', 'html', 'pptx']

/** What `check` calls sound is carried by every other command. */
describe('a study that is accepted', () => {
  it.each([
    ...[...shippedSome, ['with something in every corner', rich] as const].map((each) => [...each, FORMATS] as const),
    // They take turns with the formats.
    ...generated.map((each, turn) => [...each, itsTurn(FORMATS, turn % 2, 2)] as const),
  ])('is projected and exported in every format: %s', async (name, text, formats) => {
    const file = join(folder, `${name}.levier`)
    writeFileSync(file, text)
    expect((await run(['check', file])).code).toBe(0)
    const { scenarios } = JSON.parse(text) as { scenarios: { id: string }[] }
    for (const { id } of scenarios)
      expect(await run(['project', file, '--scenario', id]), id).toMatchObject({ code: 0 })
    for (const format of formats) {
      const words = ['export', file, '--to', format, '--out', join(folder, `${name}.${format}`)]
      const scenario = scenarios.at(-1)?.id ?? ''
      expect(await run([...words, '--scenario', scenario]), format).toEqual({ code: 0, output: '', error: '' })
    }
  })
})
