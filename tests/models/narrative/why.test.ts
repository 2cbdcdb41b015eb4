import { expect, it } from 'vitest'
import { finish } from '#models/analysis/finish'
import { attributing } from '#models/narrative/attributed'
import { aloneSentences, leversAlone } from '#models/narrative/eachAlone'
import { type Contributions, whySentences, whyTitle } from '#models/narrative/why'
import { type Language, languages } from '#shared/i18n/languages'
import { textIn } from '../../support/text'

const text = await textIn('en')

/** An account of one year, of levers and where there is one a newer model. */
function account(levers: Readonly<Record<string, number>>, model: number | null = null): Contributions {
  const parts = [...Object.values(levers), ...(model === null ? [] : [model])]
  const nothing = new Float64Array(parts.length)
  return {
    levers: Object.keys(levers),
    wholes: model === null ? [] : ['model'],
    madeWith: model === null ? null : '1.0',
    years: [2033],
    from: Float64Array.of(5000),
    to: Float64Array.of(parts.reduce((sum, part) => sum + part, 5000)),
    contributions: Float64Array.from(parts),
    errors: null,
    alone: nothing,
    onTop: nothing,
    together: nothing,
  }
}

/** The title of an account of the direct defence jobs. */
const titled = (levers: Readonly<Record<string, number>>, model: number | null = null): string =>
  whyTitle(account(levers, model), 'defence.jobs.direct', 2033, text)

it('tells the newer model’s share of a change of meaning only where it has one', () => {
  const said = (model: number) =>
    whySentences(account({ 'safe.loans': 100 }, model), 'public.taxReturn', 2033, text).join(' ')
  expect(said(-3000)).toContain('this change of meaning')
  expect(said(0)).not.toContain('this change of meaning')
})

it('says that one part is nearly all of a difference, where the others are little beside it', () => {
  expect(titled({ 'defence.effort': 1000, 'industry.permits': 40 })).toMatch(/^Nearly all from one – Defence spending/)
  expect(titled({ 'defence.effort': 1000, 'industry.permits': -40 })).toMatch(/^Nearly all from one – Defence/)
})

it('says plainly that the only lever changed makes all of it', () => {
  expect(titled({ 'defence.effort': 1000 })).toMatch(
    /^One lever makes the whole difference, Defence spending \(target\): \+1,000/,
  )
})

it('says what goes the other way, where a part is more than the whole difference', () => {
  const title = titled({ 'defence.effort': 1000 }, -2500)
  expect(title).toMatch(/^The newer model .*: −2,500\s.* the other way, Defence spending \(target\): \+1,000/)
})

it('does not call a part nearly all of it where others that cancel out are large', () => {
  const title = titled({ 'defence.effort': 1000, 'industry.permits': 600, 'skills.talent': -600 })
  expect(title).toMatch(/^Defence spending \(target\): .* the other way, Extra skilled arrivals/)
})

it('never names the same part twice, where the largest goes against the difference', () => {
  const title = titled({ 'defence.effort': -1000, 'industry.permits': 700, 'skills.talent': 600 })
  expect(title).toMatch(/^Defence spending \(target\): −1,000.* the other way, Permit delays removed: \+700/)
})

it('does not say that shares are single effects where changed figures part the two', () => {
  const settings = { 'defence.effort': { value: 3 } }
  const scenario = { settings, assumptions: { 'macro.multiplier': 0.6 } }
  const found = finish(attributing({ scenario, origin: null, series: 'jobs.net', seed: 42 }, null))
  expect(leversAlone(found, 'jobs.net', 2030, text).some(({ alone, share }) => alone !== share)).toBe(true)
  expect(aloneSentences(found, 'jobs.net', 2030, [], text).join(' ')).not.toContain('its share is its single effect')
})

it('names no card: a document has none, and on the page it may count from another scenario', async () => {
  const scenario = { settings: { 'defence.effort': { value: 3 } }, assumptions: { 'macro.multiplier': 0.6 } }
  const found = finish(attributing({ scenario, origin: null, series: 'jobs.net', seed: 42 }, null))
  for (const language of Object.keys(languages) as Language[]) {
    const said = whySentences(found, 'jobs.net', 2030, await textIn(language)).join(' ')
    expect(said).not.toMatch(/\b(card|carte|kernresultaat|Hauptergebnis)\b/i)
  }
})
