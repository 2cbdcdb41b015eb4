import { belgium } from '#models/belgium/model'
import { studies } from '#models/belgium/studies'
import { type Assumptions, baseValue, type Settings } from '#models/engine/parameters'
import { leverRange } from '#models/engine/settings'
import { workbookBytes } from '#models/exchange/xlsx/workbook'
import { projector } from '../tests/support/belgium'
import { endSettings, randomAssumptions, randomSettings, seeded } from '../tests/support/random'
import { type Case, compareRecalculated } from '../tests/support/recalculated'
import { subject } from '../tests/support/subject'
import { type Typed, typedInto } from '../tests/support/workbook'
import { ensureLibreOffice } from './libreOffice'
import { report } from './reportCompared'

const RANDOM_SCENARIOS = 50
const SEED = 20_261

async function exported(name: string, settings: Settings, assumptions: Assumptions = {}): Promise<Case> {
  const tried = await subject(settings, assumptions)
  return { name, bytes: await workbookBytes(tried), outcome: tried.outcome }
}

/** A workbook someone typed into, beside what the app gives for the same settings. */
async function typed(
  name: string,
  from: Case,
  into: Typed,
  settings: Settings,
  assumptions: Assumptions = {},
): Promise<Case> {
  return { name, bytes: await typedInto(from.bytes, into), outcome: projector.project(settings, assumptions) }
}

async function exportedCases(): Promise<Case[]> {
  const cases = await Promise.all(studies.map(({ id, settings }) => exported(id, settings)))
  for (const end of ['min', 'max'] as const)
    cases.push(
      await exported(
        `all levers at their ${end}imum`,
        endSettings(() => end, {}),
      ),
    )
  const random = seeded(SEED)
  for (let run = 1; run <= RANDOM_SCENARIOS; run++) {
    const assumptions = randomAssumptions(random)
    cases.push(await exported(`random scenario ${run}`, randomSettings(random, assumptions), assumptions))
  }
  return cases
}

async function typedCases(): Promise<Case[]> {
  const course = await exported('current course', {})
  const random = seeded(SEED + 1)
  const cases: Case[] = []
  for (const lever of belgium.levers) {
    const { min, max } = leverRange(lever, {})
    const value = min + random() * (max - min)
    const set = typeof lever.by === 'number' ? { value, by: 2026 + Math.floor(random() * 15) } : { value }
    cases.push(await typed(`${lever.id} typed`, course, { levers: { [lever.id]: set } }, { [lever.id]: set }))
  }
  const assumptions = randomAssumptions(random)
  cases.push(await typed('every figure typed', course, { figures: assumptions }, {}, assumptions))
  const everything = studies.find(({ id }) => id === 'everything-recommended')?.settings ?? {}
  const emptied = Object.fromEntries(Object.keys(everything).map((id) => [id, { value: null }]))
  cases.push(await typed('every lever emptied', await exported('everything', everything), { levers: emptied }, {}))
  const atBase = Object.fromEntries(belgium.levers.map((lever) => [lever.id, { value: baseValue(lever, {}) }]))
  cases.push(await typed('every lever typed at its base', course, { levers: atBase }, {}))
  return cases
}

// Every cell of every workbook recalculated in LibreOffice, whatever it held, against the app's own run.
const libreOffice = ensureLibreOffice()
if (!libreOffice) {
  console.error('no LibreOffice could be found or installed; set LEVIER_LIBREOFFICE to the path of its soffice')
  process.exit(1)
}
const sound = [
  report('exported', await compareRecalculated(libreOffice, await exportedCases())),
  report('typed into', await compareRecalculated(libreOffice, await typedCases())),
].every(Boolean)
process.exit(sound ? 0 : 1)
