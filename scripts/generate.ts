import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { belgium } from '#models/belgium/model'
import { canonicalText } from '#models/engine/canonical'
import { generateProgram } from '#models/engine/generate/program'

/** The generated program as it should stand in the tree. */
export function currentProgram(): string {
  const fingerprint = createHash('sha256').update(canonicalText(belgium), 'utf8').digest('hex')
  return generateProgram(belgium, fingerprint)
}

export const programFile = new URL('../models/belgium/program.generated.ts', import.meta.url)

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(programFile, currentProgram())
