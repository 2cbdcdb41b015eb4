import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { FORMAT_VERSION } from '#shared/study/study'
import { currentSchema, schemaFile } from '../../../scripts/generate'

it('the published JSON Schema is the present one; else `npm run generate`', () => {
  const published = JSON.parse(readFileSync(schemaFile, 'utf8'))
  // As JSON has it: without what is undefined.
  expect(published).toEqual(JSON.parse(JSON.stringify(currentSchema())))
  expect(published.properties.formatVersion.const).toBe(FORMAT_VERSION)
})
