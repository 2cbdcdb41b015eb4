import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { releasedModels, releases } from '#models/belgium/releases'
import { currentRelease, currentReleasedModel, releasedModelFile, releaseFile } from '../../../scripts/generate'

it('the present version of the model is kept as it is', async () => {
  expect(readFileSync(releaseFile, 'utf8')).toBe(currentRelease())
  expect(readFileSync(releasedModelFile, 'utf8')).toBe(currentReleasedModel())
  const kept = await releases[belgium.version]?.()
  expect(kept?.release.fingerprint).toBe(program.fingerprint)
})

it('every version ever kept can be asked for, under its name', async () => {
  const files = readdirSync(new URL('.', releaseFile)).sort()
  const expected = Object.keys(releases).flatMap((version) => [
    `${version}.generated.ts`,
    `${version}.program.generated.ts`,
  ])
  expect(files).toEqual(expected.sort())
  expect(Object.keys(releasedModels)).toEqual(Object.keys(releases))
  for (const [version, load] of Object.entries(releases)) expect((await load()).release.version).toBe(version)
  for (const [version, load] of Object.entries(releasedModels)) expect((await load()).released.version).toBe(version)
})
