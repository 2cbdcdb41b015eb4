import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { studies } from '#models/belgium/studies'
import type { Assumptions, Settings } from '#models/engine/parameters'
import { workbookBytes } from '#models/exchange/xlsx/workbook'
import type { Language } from '#shared/i18n/languages'
import { findLibreOffice } from '../../../../scripts/libreOffice'
import { projector } from '../../../support/belgium'
import { endSettings, randomAssumptions, randomSettings, seeded } from '../../../support/random'
import { type Case, type Compared, compareRecalculated } from '../../../support/recalculated'
import { subject } from '../../../support/subject'
import { typedInto } from '../../../support/workbook'

const TOLERANCE = 1e-9
const libreOffice = findLibreOffice()
if (!libreOffice) console.log('workbooks are not recalculated: there is no LibreOffice on this machine')

async function exported(
  name: string,
  settings: Settings,
  assumptions: Assumptions = {},
  language: Language = 'en',
): Promise<Case> {
  const tried = await subject(settings, assumptions, language)
  return { name, bytes: await workbookBytes(tried), outcome: tried.outcome }
}

/** What is off the app's numbers in a workbook that LibreOffice recalculated; scripts/checkWorkbooks.ts tries more. */
function off({ name, count, differences }: Compared): string[] {
  expect(count, name).toBe(3 * belgium.equations.length * belgium.years.length)
  return differences
    .filter(({ relative }) => relative > TOLERANCE)
    .map(({ id, year, app, other }) => `${name}: ${id} ${year}: ${app} against ${other}`)
}

const settingsOf = (id: string): Settings => studies.find((study) => study.id === id)?.settings ?? {}

const everythingSet = settingsOf('everything-recommended')

/** Scenarios of every kind. */
async function scenarios(): Promise<readonly Case[]> {
  const random = seeded(91)
  const assumptions = randomAssumptions(random)
  return [
    await exported('current course', {}),
    await exported('4 % with people', settingsOf('research-4-people')),
    await exported('everything', everythingSet),
    await exported(
      'minimum',
      endSettings(() => 'min', {}),
    ),
    await exported(
      'maximum',
      endSettings(() => 'max', {}),
    ),
    await exported('random', randomSettings(random, assumptions), assumptions),
  ]
}

/** Workbooks that were typed into. */
async function edited(course: Uint8Array, everything: Uint8Array): Promise<readonly Case[]> {
  const lever = { 'research.intensity': { value: 4.321, by: 2029 } }
  const figures = { 'economy.growth': 1.4, 'skills.engineersNow': 6000 }
  const emptied = Object.fromEntries(Object.keys(everythingSet).map((id) => [id, { value: null }]))
  return [
    { name: 'lever', bytes: await typedInto(course, { levers: lever }), outcome: projector.project(lever, {}) },
    { name: 'figures', bytes: await typedInto(course, { figures }), outcome: projector.project({}, figures) },
    {
      name: '“50 %”, which a spreadsheet holds as 0.5',
      bytes: await typedInto(course, {
        levers: { 'industry.permits': { value: { held: 0.5 } } },
        figures: { 'safe.additionalityNow': { held: 0.5 } },
      }),
      outcome: projector.project({ 'industry.permits': { value: 50 } }, { 'safe.additionalityNow': 50 }),
    },
    {
      name: 'emptied',
      bytes: await typedInto(everything, { levers: emptied }),
      outcome: projector.project({}, {}),
    },
  ]
}

describe.runIf(libreOffice)('the workbook, every cell recalculated by LibreOffice', async () => {
  // What is skipped is collected all the same.
  if (!libreOffice) return it('needs a LibreOffice')
  const whole = await scenarios()
  const bytesOf = (name: string) => whole.find((each) => each.name === name)?.bytes ?? new Uint8Array()
  const course = bytesOf('current course')
  const outcome = projector.project({}, {})
  // One start for all of them.
  const compared = await compareRecalculated(libreOffice, [
    ...whole,
    ...(await edited(course, bytesOf('everything'))),
    { name: 'stale', bytes: await typedInto(course, {}, 12_345), outcome },
    { name: 'off', bytes: await typedInto(course, { figures: { 'economy.gdp': 620_000.62 } }), outcome },
  ])
  const offIn = (...names: readonly string[]) =>
    names.flatMap((name) => compared.filter((each) => each.name === name).map(off))

  it('gives the app’s numbers: studies, all levers at either end, a random scenario', () => {
    const names = ['current course', '4 % with people', 'everything', 'minimum', 'maximum', 'random']
    expect(offIn(...names)).toEqual(names.map(() => []))
  })

  it('gives what the app gives when a lever, a year or a figure is typed, or a lever emptied', () => {
    const names = ['lever', 'figures', '“50 %”, which a spreadsheet holds as 0.5', 'emptied']
    expect(offIn(...names)).toEqual(names.map(() => []))
  })

  it('gives them in Dutch too, in a spreadsheet where commas part decimals', async () => {
    const [everything] = await compareRecalculated(
      libreOffice,
      [await exported('everything', everythingSet, {}, 'nl')],
      'nl',
    )
    expect(everything && off(everything)).toEqual([])
  })

  it('does not believe what cells held before', () => {
    expect(offIn('stale')).toEqual([[]])
  })

  it('would notice a figure that is off by a millionth', () => {
    expect(offIn('off')).not.toEqual([[]])
    expect(offIn('off')).toHaveLength(1)
  })
})
