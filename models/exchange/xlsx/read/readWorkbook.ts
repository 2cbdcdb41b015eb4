import { carriedScenario } from '#models/belgium/carryOver/carryOver'
import { VERSION } from '#models/belgium/carryOver/fromVersion1'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { releases } from '#models/belgium/releases'
import { checkAssumption, checkLever, isUnset } from '#models/engine/settings'
import { failure, type Result, success } from '#shared/result'
import type { Carried } from '#shared/study/carriedOver'
import type { SettingFailure } from '#shared/study/settingFailure'
import type { Scenario } from '#shared/study/study'
import { writtenText } from '../plainText'
import type { RefusedCell, WorkbookFailure } from './failure'
import { type Input, type InputRow, type InputSheet, type InputSheets, inputSheets, meant } from './inputs'
import { openPackage } from './package'
import { readSheets, type Sheet } from './sheets'

/** The cells a lever or a figure was read from. */
export interface ReadFrom {
  readonly value: string
  readonly year: string
}

/** A note as a cell holds it. */
export interface NoteFrom {
  readonly cell: string
  readonly text: string
}

type Inputs = Pick<Scenario, 'levers' | 'assumptions' | 'origin'>

export interface ReadWorkbook {
  readonly inputs: Inputs
  /** what is noted on each lever, by its id; nothing where the workbook has no place for notes */
  readonly notes: ReadonlyMap<string, NoteFrom>
  /** by id of lever or figure */
  readonly cells: ReadonlyMap<string, ReadFrom>
  /** what became of the inputs of an older model; null for those of the present one */
  readonly carried: Omit<Carried, 'study'> | null
}

/** The register that the workbook was made with. */
interface Register {
  readonly version: string
  readonly fingerprint: string
  readonly units: ReadonlyMap<string, string>
  /** by id of figure; null where the documents give only a range */
  readonly values: ReadonlyMap<string, number | null>
}

const present: Register = {
  version: belgium.version,
  fingerprint: program.fingerprint,
  units: new Map([...belgium.levers, ...belgium.figures].map(({ id, unit }) => [id, unit])),
  values: new Map(belgium.figures.map(({ id, value }) => [id, value])),
}

/** The register of an older model whose fingerprint the workbook holds, else that of the present one. */
async function registerOf(sheets: readonly Sheet[]): Promise<Register> {
  const { release } = (await releases[VERSION]?.()) ?? {}
  const holds = (text: string): boolean =>
    sheets.some(({ cells }) => [...cells.values()].some(({ content }) => content === text))
  if (!release || !holds(release.fingerprint)) return present
  const figures = Object.entries(release.figures)
  return {
    version: release.version,
    fingerprint: release.fingerprint,
    // Levers have kept their units.
    units: new Map([...present.units, ...figures.map(([id, { unit }]) => [id, unit] as const)]),
    values: new Map(figures.map(([id, { value }]) => [id, value])),
  }
}

/** Nearer together, two values of a figure are the same number, written by two programs. */
const SAME = 1e-12

const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= SAME * Math.abs(other)

/** Collects what is typed into the cells, and what of it is no number. */
class Typed {
  readonly levers: Record<string, { value: number; by?: number }> = {}
  readonly assumptions: Record<string, number> = {}
  readonly cells = new Map<string, ReadFrom>()
  readonly notes = new Map<string, NoteFrom>()
  readonly refused: RefusedCell[] = []

  constructor(private readonly register: Register) {}

  private number(input: Input, id: string, sheet: InputSheet | null): number | null {
    const content = sheet ? meant(input, this.register.units.get(id) ?? '', sheet) : input.content
    if (content === null || typeof content === 'number') return content
    this.refused.push({ cell: input.cell, reason: { kind: 'not-a-number', found: content } })
    return null
  }

  lever({ id, value, year, note }: InputRow, sheet: InputSheet): void {
    this.cells.set(id, { value: value.cell, year: year.cell })
    if (note) this.notes.set(id, { cell: note.cell, text: writtenText(String(note.content ?? '')) })
    const [set, by] = [this.number(value, id, sheet), this.number(year, id, null)]
    // As in the workbook: the year of a lever that is left alone says nothing.
    if (set !== null) this.levers[id] = by === null ? { value: set } : { value: set, by }
  }

  figure(id: string, input: Input, sheet: InputSheet): void {
    this.cells.set(id, { value: input.cell, year: input.cell })
    const [value, documented] = [this.number(input, id, sheet), this.register.values.get(id) ?? null]
    if (value !== null && !(documented !== null && isSame(value, documented))) this.assumptions[id] = value
    // A figure has no base to go back to: an emptied cell is no number.
    if (value === null && documented !== null && input.content === null)
      this.refused.push({ cell: input.cell, reason: { kind: 'not-a-number', found: '' } })
  }
}

/** Everything typed on both sheets; a row that was added for something no model has is refused. */
function typedOn({ levers, figures }: InputSheets, register: Register): Typed {
  const typed = new Typed(register)
  const isLever = (id: string): boolean => belgium.levers.some((lever) => lever.id === id)
  for (const row of levers.rows) {
    const { id, cell, value } = row
    if (isLever(id)) typed.lever(row, levers)
    else if (value.content !== null) typed.refused.push({ cell, reason: { kind: 'unknown-lever', id } })
  }
  for (const { id, cell, value } of figures.rows) {
    if (register.values.has(id)) typed.figure(id, value, figures)
    else if (value.content !== null) typed.refused.push({ cell, reason: { kind: 'unknown-figure', id } })
  }
  return typed
}

/** What the present model refuses, each with its cell. */
function faults({ levers, assumptions }: Inputs, cells: ReadonlyMap<string, ReadFrom>): readonly RefusedCell[] {
  const at = (id: string, reason: SettingFailure): RefusedCell => {
    const { value = id, year = id } = cells.get(id) ?? {}
    return { cell: reason.kind === 'year-out-of-range' || reason.kind === 'lever-without-year' ? year : value, reason }
  }
  const set = Object.entries(levers).flatMap(([id, { value, by }]) => {
    const checked = checkLever(belgium, id, value, by, assumptions)
    return checked.ok ? [] : [at(id, checked.failure)]
  })
  const figures = Object.entries(assumptions).flatMap(([id, value]) => {
    const checked = checkAssumption(belgium, id, value, assumptions)
    return checked.ok ? [] : [at(id, checked.failure)]
  })
  return [...set, ...figures]
}

/** Levers that are typed to what they are anyway are left alone. */
function withoutSame({ levers, assumptions }: Inputs): Inputs {
  const kept = Object.entries(levers).filter(([id, { value, by }]) => {
    const lever = belgium.levers.find((each) => each.id === id)
    return !lever || !isUnset(lever, value, by, assumptions)
  })
  return { levers: Object.fromEntries(kept), assumptions }
}

/**
 * Reads back what was typed into an exported workbook, whichever program saved it. All of it is taken or nothing: each
 * cell that cannot be is named. What an older model allowed and the present one does not is changed or dropped, and told.
 *
 * @param bytes of an .xlsx file
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<ReadWorkbook, WorkbookFailure>> {
  const office = await openPackage(bytes)
  if (!office.ok) return office
  const read = await readSheets(office.value)
  if (!read.ok) return read
  const register = await registerOf(read.value)
  const levers = new Set(belgium.levers.map(({ id }) => id))
  const found = inputSheets(read.value, levers, new Set(register.values.keys()))
  if (found === 'none') return failure({ kind: 'not-ours' })
  if (found === 'several') return failure({ kind: 'several' })
  const typed = typedOn(found, register)
  const { fingerprint, version } = register
  const carried =
    register === present
      ? null
      : carriedScenario(
          { id: '1', name: '', notes: '', levers: typed.levers, assumptions: typed.assumptions },
          fingerprint,
        )
  const inputs = carried ? carried.scenario : withoutSame(typed)
  const refused = [...typed.refused, ...faults(inputs, typed.cells)]
  if (refused.length > 0) return failure({ kind: 'refused', cells: refused })
  const { origin } = inputs
  return success({
    inputs: { levers: inputs.levers, assumptions: inputs.assumptions, ...(origin && { origin }) },
    notes: typed.notes,
    cells: typed.cells,
    carried: carried && { from: version, told: carried.told },
  })
}
