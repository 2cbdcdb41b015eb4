import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { belgium } from '#models/belgium/model'
import { canonicalText } from '#models/engine/canonical'
import { generateProgram } from '#models/engine/generate/program'
import { releaseOf, releaseText } from '#models/engine/generate/release'
import { releasedModelText } from '#models/engine/generate/releasedModel'
import { drawnNumbers } from '#models/narrative/drawResults'
import { accessibilityStatementFile, currentAccessibilityStatement } from './accessibilityStatement'
import { commandLineFile, currentCommandLine } from './commandLine'
import { writeIcons } from './icons'
import { currentInterWidths } from './interWidths'
import { currentModelDocument, modelDocumentFile } from './modelDocument'
import { currentSchema } from './studySchema'
import { currentVisualLanguage, visualLanguageFile } from './visualLanguage'

const hash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The generated program as it should stand in the tree. */
export const currentProgram = (): string => generateProgram(belgium, hash(canonicalText(belgium)))

/** What the present version of the model consists of, as it should stand in the tree. */
export const currentRelease = (): string => releaseText(releaseOf(belgium, hash(canonicalText(belgium)), hash))

/** The present version of the model as it is kept to be run once it is no longer the present one. */
export const currentReleasedModel = (): string => releasedModelText(belgium, hash(canonicalText(belgium)))

export const programFile = new URL('../models/belgium/program.generated.ts', import.meta.url)
export const releaseFile = new URL(`../models/belgium/releases/${belgium.version}.generated.ts`, import.meta.url)
export const releasedModelFile = new URL(
  `../models/belgium/releases/${belgium.version}.program.generated.ts`,
  import.meta.url,
)
/** What draws of the figures give that warnings tell, as it should stand in the tree. */
const currentDrawn = (): string => `// Drawn by \`npm run generate\`. Do not edit.
import type { DrawnNumber } from './warning'

/** What draws of the figures give that warnings tell, by the keys of \`drawnKey\`. */
export const drawnNumbers: Readonly<Record<string, DrawnNumber>> = ${JSON.stringify(drawnNumbers(), null, 2)}
`

const drawnFile = new URL('../models/belgium/warnings/drawn.generated.ts', import.meta.url)
export const interWidthsFile = new URL('../shared/charts/interWidths.generated.ts', import.meta.url)
export const schemaFile = new URL('../docs/levier.schema.json', import.meta.url)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(programFile, currentProgram())
  writeFileSync(releaseFile, currentRelease())
  writeFileSync(releasedModelFile, currentReleasedModel())
  writeFileSync(drawnFile, currentDrawn())
  writeFileSync(interWidthsFile, currentInterWidths())
  writeFileSync(modelDocumentFile, await currentModelDocument())
  writeFileSync(visualLanguageFile, currentVisualLanguage())
  writeFileSync(accessibilityStatementFile, currentAccessibilityStatement())
  writeFileSync(commandLineFile, await currentCommandLine())
  await writeIcons()
  writeFileSync(schemaFile, JSON.stringify(currentSchema()))
  const biome = fileURLToPath(import.meta.resolve('@biomejs/biome/bin/biome'))
  execFileSync(process.execPath, [biome, 'format', '--write', fileURLToPath(schemaFile)], { stdio: 'ignore' })
}
