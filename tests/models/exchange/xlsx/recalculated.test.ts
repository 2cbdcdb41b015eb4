import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { studies } from '#models/belgium/studies'
import type { Assumptions, Settings } from '#models/engine/parameters'
import { workbookBytes } from '#models/exchange/xlsx/workbook'
import type { Language } from '#shared/i18n/languages'
import { findLibreOffice } from '../../../../scripts/libreOffice'
import { projector } from '../../../support/belgium'
import { endSettings, randomAssumptions, randomSettings, seeded } from '../../../support/random'
import { type Case, compareRecalculated } from '../../../support/recalculated'
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

/** What is off the app's numbers after LibreOffice recalculated every cell; scripts/checkWorkbooks.ts tries more. */
async function off(...cases: readonly Case[]): Promise<string[]> {
  return await offIn('en', ...cases)
}

/** The same in a LibreOffice that is set up for a language. */
async function offIn(language: Language, ...cases: readonly Case[]): Promise<string[]> {
  const compared = await compareRecalculated(libreOffice ?? '', cases, language)
  expect(compared.map(({ count }) => count)).toEqual(
    cases.map(() => 3 * belgium.equations.length * belgium.years.length),
  )
  return compared.flatMap(({ name, differences }) =>
    differences
      .filter(({ relative }) => relative > TOLERANCE)
      .map(({ id, year, app, other }) => `${name}: ${id} ${year}: ${app} against ${other}`),
  )
}

const settingsOf = (id: string): Settings => studies.find((study) => study.id === id)?.settings ?? {}

describe.runIf(libreOffice)('the workbook, every cell recalculated by LibreOffice', () => {
  it('gives the app’s numbers: studies, all levers at either end, a random scenario', async () => {
    const random = seeded(91)
    const assumptions = randomAssumptions(random)
    expect(
      await off(
        await exported('current course', {}),
        await exported('4 % with people', settingsOf('research-4-people')),
        await exported('everything', settingsOf('everything-recommended')),
        await exported(
          'minimum',
          endSettings(() => 'min', {}),
        ),
        await exported(
          'maximum',
          endSettings(() => 'max', {}),
        ),
        await exported('random', randomSettings(random, assumptions), assumptions),
      ),
    ).toEqual([])
  })

  it('gives what the app gives when a lever, a year or a figure is typed, or a lever emptied', async () => {
    const course = await exported('course', {})
    const everything = await exported('everything', settingsOf('everything-recommended'))
    const lever = { 'research.intensity': { value: 4.321, by: 2029 } }
    const figures = { 'economy.growth': 1.4, 'skills.engineersNow': 6000 }
    const emptied = Object.fromEntries(
      Object.keys(settingsOf('everything-recommended')).map((id) => [id, { value: null }]),
    )
    expect(
      await off(
        {
          name: 'lever',
          bytes: await typedInto(course.bytes, { levers: lever }),
          outcome: projector.project(lever, {}),
        },
        { name: 'figures', bytes: await typedInto(course.bytes, { figures }), outcome: projector.project({}, figures) },
        {
          name: '“50 %”, which a spreadsheet holds as 0.5',
          bytes: await typedInto(course.bytes, {
            levers: { 'industry.permits': { value: { held: 0.5 } } },
            figures: { 'safe.additionalityNow': { held: 0.5 } },
          }),
          outcome: projector.project({ 'industry.permits': { value: 50 } }, { 'safe.additionalityNow': 50 }),
        },
        {
          name: 'emptied',
          bytes: await typedInto(everything.bytes, { levers: emptied }),
          outcome: projector.project({}, {}),
        },
      ),
    ).toEqual([])
  })

  it('gives them in Dutch too, in a spreadsheet where commas part decimals', async () => {
    const everything = await exported('everything', settingsOf('everything-recommended'), {}, 'nl')
    expect(await offIn('nl', everything)).toEqual([])
  })

  it('does not believe what cells held before', async () => {
    const { bytes, outcome } = await exported('stale', {})
    expect(await off({ name: 'stale', bytes: await typedInto(bytes, {}, 12_345), outcome })).toEqual([])
  })

  it('would notice a figure that is off by a millionth', async () => {
    const { bytes, outcome } = await exported('off', {})
    const figures = { 'economy.gdp': 620_000.62 }
    expect(await off({ name: 'off', bytes: await typedInto(bytes, { figures }), outcome })).not.toEqual([])
  })
})
