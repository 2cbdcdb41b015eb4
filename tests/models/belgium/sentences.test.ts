import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { quantile } from '#models/analysis/uncertainty/quantile'
import { belgium } from '#models/belgium/model'
import { settingsOf } from '#models/belgium/studies'
import { scanned, selfPaying } from '#models/belgium/warnings/selfPaying'
import { settingOf } from '#models/belgium/warnings/settingShown'
import type { Lever } from '#models/engine/model'
import { baseValue, type Settings } from '#models/engine/parameters'
import { leverRange } from '#models/engine/settings'
import { drawResults } from '#models/narrative/drawResults'
import { natureKind } from '#models/narrative/leverNature'
import { leverOf } from '#models/narrative/levers'
import { figureOf } from '#models/narrative/notes'
import { projector, scenario } from '../../support/belgium'

const page = readFileSync(new URL('../../golden/sentences.md', import.meta.url), 'utf8')
const reference = projector.reference({})

const at = (settings: Settings, id: string, year: number): number => scenario(settings).at(id, year)
const moved = (settings: Settings, id: string, year: number): number =>
  scenario(settings).at(id, year) - reference.at(id, year)
const percent = (settings: Settings, id: string, year: number): number =>
  (100 * moved(settings, id, year)) / reference.at(id, year)
const billions = (settings: Settings): number =>
  scenario(settings)
    .series('public.balance')
    .reduce((sum, value) => sum + value, 0) / 1000
const millions = (settings: Settings): number => 1000 * billions(settings)
const value = (id: string): number => figureOf(id).value ?? Number.NaN
const low = (id: string): number => figureOf(id).low ?? Number.NaN
const high = (id: string): number => figureOf(id).high ?? Number.NaN
const all = (id: string): Settings => ({ [id]: { value: 100 } })

const effort = settingsOf('nato-path')
const offset = settingsOf('paid-by-offsets')
const fast = settingsOf('research-4-fast')
const slow = settingsOf('research-4')
const safe = (additionality: number): Settings => ({
  'safe.loans': { value: value('safe.belgiumMaximum') },
  'safe.additionality': { value: additionality },
})
const american: Settings = { 'dependency.usShare': { value: 20, by: 2026 } }
const made = (settings: Settings): number =>
  100 * (1 - moved(settings, 'dependency.imports', 2035) / moved(settings, 'dependency.deliveries', 2035))

/** Words, and the numbers in them as the model gives them. */
type Said = readonly [words: string, ...given: number[]]
const rows = (all: readonly Said[]) => all.map(([words, ...given]) => ({ words, given }))

/** What is said, word for word, and the numbers in it as the model gives them. */
const said: readonly Said[] = [
  ['from 2.0 % in 2025', at({}, 'defence.effortReached', 2025)],
  ['is 658 M€ a year in 2030', moved({ 'defence.effort': { value: 2.1, by: 2026 } }, 'defence.spending', 2030)],
  [
    '2.5 %, a step of 3 451 M€',
    value('defence.effort2034'),
    -moved({ 'defence.effortAgreed': { value: 2 } }, 'defence.spending', 2034),
  ],
  ['(50 to 90 %)', low('dependency.committed'), high('dependency.committed')],
  [
    'by only 6 points in 2030, and 26 points',
    moved(american, 'dependency.europeanShare', 2030),
    moved(american, 'dependency.europeanShare', 2035),
  ],
  ['(1 500 and 400 M€)', value('chips.smallest'), value('batteries.smallest')],
  [
    '(1.8 %, 1.4 % and 1.8 % of core turnover',
    ...['industry.permits', 'industry.finance', 'industry.visibility'].map((id) =>
      percent(all(id), 'defence.turnover.core', 2033),
    ),
  ],
  [
    '(0.6 %, 0.4 % and 0.6 %)',
    ...['industry.permits', 'industry.finance', 'industry.visibility'].map((id) =>
      percent(all(id), 'defence.jobs.direct', 2033),
    ),
  ],
  ['(0.3 points in 2030: exports', -moved(all('industry.licences'), 'dependency.europeanShare', 2030)],
  ['talent brings 353 M€', millions({ 'skills.talent': { value: 1750, by: 2026 } })],
  ['clearance 203 M€', millions({ 'skills.clearance': { value: 100, by: 2026 } })],
  ['technicians 149 M€', millions({ 'skills.technicians': { value: 1050, by: 2026 } })],
  ['licences 24 M€', millions({ 'industry.licences': { value: 100, by: 2040 } })],
  ['is 2 % to 2033 and 2.5 % in 2034', at({}, 'defence.effortReached', 2033), at({}, 'defence.effortReached', 2034)],
  ['GDP + 0.29 % and 18 417 net jobs', at(effort, 'gdp.effect', 2035), at(effort, 'jobs.net', 2035)],
  ['6 553 M€ off the balance', -at(effort, 'public.balance', 2035)],
  ['for 6 985 M€ spent', at(effort, 'public.cost', 2035)],
  ['Belgium makes 17 %', made(effort)],
  ['falls by 1.3 points', -moved(effort, 'dependency.europeanShare', 2035)],
  ['GDP falls by 0.12 %', -at(offset, 'gdp.effect', 2035)],
  ['(0.85, range 0.4 to 1.5', value('macro.multiplier'), low('macro.multiplier'), high('macro.multiplier')],
  [
    '1 914 M€ in 2030, 949 in 2035, 384 in 2040',
    ...[2030, 2035, 2040].map((year) => -at(fast, 'public.balance', year)),
  ],
  ['debt + 2.1 % of GDP', at(fast, 'public.debtRatio', 2040)],
  ['637 M€ in 2040', -at(slow, 'public.balance', 2040)],
  [
    '0.08 (0.05 to 0.13)',
    value('research.outputElasticity'),
    low('research.outputElasticity'),
    high('research.outputElasticity'),
  ],
  ['follows GDP (12 %)', value('public.spendingFollows')],
  ['pays 77 % of the extra', at({}, 'research.publicShare', 2035)],
  ['In people 3.95 % in 2030', at(fast, 'research.effortReal', 2030)],
  ['4.00 % in money', at(fast, 'research.intensityReached', 2030)],
  [
    '(6.3 bn, 0.4 bn and 7.0 bn',
    billions({ 'defence.rnd': { value: 10 } }),
    billions({ 'research.lateStage': { value: 40 } }),
    billions({ 'defence.equipmentShare': { value: 15 } }),
  ],
  ['the 2 % path', value('defence.effortNow')],
  ['by 3.5 or 2.6 points in 2030', ...[50, 100].map((share) => moved(safe(share), 'dependency.europeanShare', 2030))],
  ['and by 0.0 in 2040', moved(safe(50), 'dependency.europeanShare', 2040)],
  ['38 or 70 M€ below', ...[50, 100].map((share) => -moved(safe(share), 'defence.turnover.core', 2040))],
  ['243 or 448 fewer', ...[50, 100].map((share) => -moved(safe(share), 'jobs.net', 2040))],
  ['8 to 9 €', low('defence.rnd.return'), high('defence.rnd.return')],
  ['American share 45 to 60 %', value('dependency.us_import_share.2019'), value('dependency.us_import_share.now')],
  [
    'and 50 to 60 % (imports',
    value('dependency.us_spending_share.2015_2019'),
    value('dependency.us_spending_share.2020_2024'),
  ],
  ['5 to 10 % outside Europe', low('dependency.purchases_outside_europe'), high('dependency.purchases_outside_europe')],
  ['54 % for Belgium', value('dependency.usShareBelgium')],
  [
    'firms 80, 500 or 892',
    value('defence.core.firms'),
    value('defence.ecosystem.firms'),
    value('defence.entities.belgium'),
  ],
  [
    'about 10 % as said, 11.3 % by jobs, 13.2 %',
    value('defence.brussels.national_share'),
    (100 * value('defence.brussels.jobs')) / value('defence.ecosystem.jobs'),
    (100 * value('defence.brussels.entities')) / value('defence.entities.belgium'),
  ],
  ['70 % of turnover in Wallonia', value('defence.wallonia.turnover_share')],
  ['44 % of jobs', value('region.total.wallonia')],
  ['75 % is said of the SMEs, 65 % of the firms', value('defence.sme.under50'), value('defence.sme.share')],
  ['80 % Walloon exports', value('defence.export.wallonia_share')],
  ['70 % of exports to Europe', value('defence.export.europe_share')],
  ['13 000 already contains', value('defence.ecosystem.jobs')],
  ['inside the 3.32 %', value('rd.intensity.belgium')],
  ['616 M€ inside the defence plan', value('defence.space.envelope')],
]

/** What rests on chance: how often something holds, and between which values nine draws of ten lie. */
const drawn = drawResults(10_000)
const share = (id: keyof typeof drawn, holds: (value: number) => boolean): number =>
  drawn[id].filter(holds).length / drawn[id].length
const odds: readonly Said[] = [
  ['in 0.43 of draws', share('fastBalance', (each) => each > 0)],
  ['and 0.33)', share('slowBalance', (each) => each > 0)],
  ['(3.89 to 4.00;', ...[0.05, 0.95].map((part) => quantile(drawn.fastReached.slice().sort(), part))],
  [
    'met in 0.06 of draws, 0.12 with',
    ...(['fastReached', 'peopleReached'] as const).map((id) => share(id, (each) => each >= 4)),
  ],
]

/** The same of the page on the model, which is not kept here. */
const onThePage: readonly Said[] = [
  [
    '3 283 M€, 1.64 times, 717 M€ below',
    at({}, 'defence.turnover.core', 2033),
    at({}, 'defence.turnover.core', 2033) / at({}, 'defence.turnover.core', 2025),
    2 * at({}, 'defence.turnover.core', 2025) - at({}, 'defence.turnover.core', 2033),
  ],
  ['6.1 %/yr', 100 * ((at({}, 'defence.turnover.core', 2030) / at({}, 'defence.turnover.core', 2025)) ** (1 / 5) - 1)],
  ['7 599 and 10 599', at({}, 'defence.jobs.direct', 2033), at({}, 'defence.jobs.indirect', 2033)],
  [
    '3 986 M€, 8 987, 11 987 and 7 228 M€',
    ...['defence.turnover.core', 'defence.jobs.direct', 'defence.jobs.indirect', 'defence.turnover.ecosystem'].map(
      (id) => at(settingsOf('sector-outlook'), id, 2033),
    ),
  ],
]
const oddsOnThePage: readonly Said[] = [
  // Of the four levers that pay for themselves, at their best setting: how often the sum is above zero.
  [
    '0.64, 0.62, 0.52 and 0.49',
    ...(['talentBalance', 'clearanceBalance', 'techniciansBalance', 'licencesBalance'] as const).map((id) =>
      share(id, (each) => each > 0),
    ),
  ],
  ['1.46 to 1.84', ...[0.05, 0.95].map((part) => quantile(drawn.courseGrowth.slice().sort(), part))],
  ['0.00', share('courseGrowth', (each) => each >= 2)],
  ['1.75 to 2.20', ...[0.05, 0.95].map((part) => quantile(drawn.outlookGrowth.slice().sort(), part))],
  ['0.37', share('outlookGrowth', (each) => each >= 2)],
  [
    '0.89, 0.49 and 0.40',
    share('courseLimit', (each) => each >= 2),
    share('courseLimit', (each) => each === 3),
    share('courseLimit', (each) => each === 2),
  ],
]

/** What no model gives: rules, settings, counts, and what others say. */
const notGiven = [
  'by more than 0.3 points in a year',
  '34 F-35',
  '11 more',
  'Even 20 % from 2026',
  '(1 750 from 2026)',
  '(100 from 2026)',
  '(1 050 from 2026)',
  '(100 from 2040)',
  '20 values and 6 years',
  'Effort 3.5 %',
  'R&D at 4 %',
  'at 10, 40 and 15 %',
  'At 50 or 100 % on top',
  'OECD 2001',
  'EDA 2014',
  '34 % of purchases',
  '2/3 national',
  'Saudi Arabia 30, Ukraine 23, Canada 21 %',
]

const YEAR = /\b20[234]\d\b/g
/** The numbers written in some words, years apart, and half a unit of the last digit of each. */
const numbersIn = (words: string): readonly { readonly number: number; readonly half: number }[] =>
  [...words.replaceAll(YEAR, '').matchAll(/\d+(?: \d{3})*(?:\.(\d+))?/g)].map(([written, decimals = '']) => ({
    number: Number(written.replaceAll(' ', '')),
    half: 0.5 / 10 ** decimals.length,
  }))

describe('what is said out loud', () => {
  it.each(rows([...said, ...onThePage]))(
    '$words: the model gives these numbers, in the digits written',
    ({ words, given }) => {
      const written = numbersIn(words)
      expect(given).toHaveLength(written.length)
      for (const [index, { number, half }] of written.entries())
        expect(Math.abs((given[index] ?? Number.NaN) - number), `${number}, ${given[index]}`).toBeLessThanOrEqual(
          half * (1 + 1e-9),
        )
    },
  )

  it.each(rows([...odds, ...oddsOnThePage]))('$words: so do draws, as far as chance allows', ({ words, given }) => {
    const written = numbersIn(words)
    expect(given).toHaveLength(written.length)
    // The page's odds are of 1 000 draws: another seed moves them by up to 0.05.
    for (const [index, { number }] of written.entries())
      expect(Math.abs((given[index] ?? Number.NaN) - number), `${number}, ${given[index]}`).toBeLessThanOrEqual(0.05)
  })

  it('the outlook of the sector falls short more often than not', () => {
    expect(share('outlookGrowth', (each) => each < 2)).toBeGreaterThan(0.5)
  })

  it('is all checked here, but what is set, counted or said by others', () => {
    const sentences = page.slice(page.indexOf('## At a lever'), page.indexOf('## Documents'))
    let rest = sentences
    for (const words of [...rows([...said, ...odds]).map((row) => row.words), ...notGiven]) {
      expect(sentences, words).toContain(words)
      rest = rest.replace(words, '')
    }
    expect(numbersIn(rest).map(({ number }) => number)).toEqual([])
  })

  /** What every setting of a lever that was tried brings, from its base upwards. */
  const triedOf = (lever: Lever): readonly number[] => {
    const { max } = leverRange(lever, {})
    const base = baseValue(lever, {})
    const years = lever.by === null ? [undefined] : scanned.years
    return years.flatMap((by) =>
      Array.from({ length: scanned.values }, (_, step) => {
        const value = base + ((max - base) * (step + 1)) / scanned.values
        return millions({ [lever.id]: by === undefined ? { value } : { value, by } })
      }),
    )
  }

  it.each(Object.values(selfPaying))('$lever brings most where the app says so', (best) => {
    expect(millions(settingOf(best))).toBe(Math.max(...triedOf(leverOf(best.lever))))
  })

  it('no other lever that costs public money improves the sum, whatever was tried', () => {
    const named: readonly string[] = Object.values(selfPaying).map(({ lever }) => lever)
    const others = belgium.levers.filter(({ id, nature }) => natureKind(nature) === 'money' && !named.includes(id))
    expect(others.length).toBeGreaterThan(10)
    for (const lever of others) expect(Math.max(...triedOf(lever)), lever.id).toBeLessThanOrEqual(1e-6)
  })

  it('the page says how much was tried', () => {
    expect(page).toContain(`any of the ${scanned.values} values and ${scanned.years.length} years scanned`)
  })
})
