import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { belgium } from '#models/belgium/model'
import { editPackage, replacePart } from '#models/exchange/office/editPackage'
import { typedNumber } from '#models/exchange/xlsx/numberFormat'
import { openPackage } from '#models/exchange/xlsx/read/package'
import { readSheets } from '#models/exchange/xlsx/read/sheets'
import { figureColumns, leverColumns } from '#models/exchange/xlsx/sheetColumns'
import { workbookBytes } from '#models/exchange/xlsx/workbook'
import type { Study } from '#shared/study/study'
import { run } from '../electron/cli/run'
import { disagreements } from '../tests/support/agreement'
import { projector } from '../tests/support/belgium'
import { randomAssumptions, randomSettings, seeded } from '../tests/support/random'
import type { Compared } from '../tests/support/recalculated'
import { subject } from '../tests/support/subject'
import { openWorkbook, seriesOn, sheetOf } from '../tests/support/workbook'
import { ensureLibreOffice, recalculate } from './libreOffice'
import { report } from './reportCompared'

const WORKBOOKS = 50
const SEED = 15_050

/** How many of the figures that may change are changed in a workbook. */
const SOME_FIGURES = 0.2

/** Numbers by the address of the cell that they are put into; null empties it. */
type Edits = Readonly<Record<string, number | null>>

/** Puts numbers into cells of a sheet's XML and leaves everything else as it is. */
function withNumbers(xml: string, edits: Edits): string {
  let edited = xml
  for (const [address, value] of Object.entries(edits)) {
    const cell = new RegExp(`<c r="${address}"((?: s="\\d+")?)(?: t="\\w+")?(?:/>|>.*?</c>)`, 's')
    if (!cell.test(edited)) throw new Error(`no cell ${address}`)
    edited = edited.replace(
      cell,
      (_, style) => `<c r="${address}"${style}>${value === null ? '' : `<v>${value}</v>`}</c>`,
    )
  }
  return edited
}

/** Addresses of the rows of two sheets by what stands in their first cells, and the paths of the sheets' XML. */
async function rowsOf(bytes: Uint8Array) {
  const office = await openPackage(bytes)
  const sheets = office.ok ? await readSheets(office.value) : office
  if (!sheets.ok) throw new Error(JSON.stringify(sheets.failure))
  const rows = (name: string) => {
    const index = sheets.value.findIndex((sheet) => sheet.name === name)
    const cells = [...(sheets.value[index]?.cells ?? [])]
    const row = new Map(
      cells.flatMap(([at, { content }]) => (/^A\d/.test(at) ? [[content, at.slice(1)] as const] : [])),
    )
    return { path: `xl/worksheets/sheet${index + 1}.xml`, row: (id: string) => row.get(id) ?? '' }
  }
  return { levers: rows('Levers'), figures: rows('Figures') }
}

/**
 * The workbook of a random scenario with other levers, years and figures typed into it. The cells' XML is edited and what
 * formulas gave before is left standing: LibreOffice computes all of it anew when it opens and saves the file.
 */
async function edited(random: () => number): Promise<Uint8Array> {
  const before = randomSettings(random, {})
  const bytes = await workbookBytes(await subject(before))
  const some = Object.entries(randomAssumptions(random)).filter(() => random() < SOME_FIGURES)
  const settings = randomSettings(random, Object.fromEntries(some))
  const { levers, figures } = await rowsOf(bytes)
  const { value, year } = leverColumns.at
  const typed = belgium.levers.flatMap(({ id, unit, by }): [string, number | null][] => {
    const set = settings[id]
    const at: [string, number | null][] = [[value + levers.row(id), set ? typedNumber(set.value, unit) : null]]
    return typeof by === 'number' ? [...at, [year + levers.row(id), set?.by ?? null]] : at
  })
  const unitOf = new Map(belgium.figures.map(({ id, unit }) => [id, unit]))
  const changed = some.map(([id, number]) => [
    figureColumns.at.value + figures.row(id),
    typedNumber(number, unitOf.get(id) ?? ''),
  ])
  return editPackage(bytes, async (parts) => {
    for (const [path, edits] of [
      [levers.path, Object.fromEntries(typed)],
      [figures.path, Object.fromEntries(changed)],
    ] as const)
      replacePart(parts, path, withNumbers((await parts.file(path)?.async('text')) ?? '', edits))
  })
}

/** What `levier import` makes of a workbook, beside the numbers that LibreOffice computed in it. */
async function comparedAfterImport(path: string, into: string, name: string): Promise<Compared> {
  const out = `${path}.levier`
  const { code, output, error } = await run(['import', path, '--into', into, '--out', out])
  if (code !== 0) throw new Error(`${name}: ${error}`)
  const { scenario: added } = JSON.parse(output) as { scenario: { id: string } }
  const study: Study = JSON.parse(readFileSync(out, 'utf8'))
  const scenario = study.scenarios.find(({ id }) => id === added.id)
  if (!scenario) throw new Error(`${name}: no scenario was added`)
  const app = projector.project(scenario.levers, scenario.assumptions).scenario
  const differences = disagreements(app, seriesOn(sheetOf(await openWorkbook(path), 'Model'), belgium.years))
  return { name, count: differences.length, differences }
}

// Workbooks that were exported, typed into, and computed anew and saved by LibreOffice, come back as scenarios whose
// series are the workbooks' own.
const libreOffice = ensureLibreOffice()
if (!libreOffice) {
  console.error('no LibreOffice could be found or installed; set LEVIER_LIBREOFFICE to the path of its soffice')
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'levier-edited-'))
let sound = false
try {
  const random = seeded(SEED)
  const into = join(folder, 'study.levier')
  writeFileSync(into, (await run(['study', 'current-course'])).output)
  const paths: string[] = []
  for (let number = 1; number <= WORKBOOKS; number++) {
    const path = join(folder, `${number}.xlsx`)
    writeFileSync(path, await edited(random))
    paths.push(path)
  }
  mkdirSync(join(folder, 'saved'))
  const saved = recalculate(libreOffice, paths, join(folder, 'saved'))
  const compared: Compared[] = []
  for (const [index, path] of saved.entries())
    compared.push(await comparedAfterImport(path, into, `workbook ${index + 1}`))
  sound = report('typed into, saved by LibreOffice, imported', compared)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(sound ? 0 : 1)
