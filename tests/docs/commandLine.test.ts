import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commandLineFile, currentCommandLine } from '../../scripts/commandLine'

describe('docs/command-line.md', () => {
  it('is what the commands say of themselves now', async () => {
    expect(readFileSync(commandLineFile, 'utf8'), 'run `npm run generate`').toBe(await currentCommandLine())
  })
})
