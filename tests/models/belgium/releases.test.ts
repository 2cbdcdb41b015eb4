import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { releases } from '#models/belgium/releases'
import { currentRelease, releaseFile } from '../../../scripts/generate'

it('the present version of the model is kept as it is', async () => {
  expect(readFileSync(releaseFile, 'utf8')).toBe(currentRelease())
  const kept = await releases[belgium.version]?.()
  expect(kept?.release.fingerprint).toBe(program.fingerprint)
})

it('every version ever kept can be asked for, under its name', async () => {
  const files = readdirSync(new URL('.', releaseFile)).map((name) => name.replace('.generated.ts', ''))
  expect(Object.keys(releases).sort()).toEqual(files.sort())
  for (const [version, load] of Object.entries(releases)) expect((await load()).release.version).toBe(version)
})
