import { expect, it } from 'vitest'
import { finish } from '#models/analysis/finish'
import { usualRange } from '#models/analysis/goal/moverRange'
import { solveGoal } from '#models/analysis/goal/solve'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import type { Settings } from '#models/engine/parameters'
import { goalTitle, limitTexts, mixCaveats, movesLever, untriedTexts } from '#models/narrative/goalAnswer'
import { leverOf } from '#models/narrative/levers'
import { type Language, languages } from '#shared/i18n/languages'
import { textIn } from '../../support/text'

const ASKED = { least: 'public.cost', settings: {}, assumptions: {}, movers: [] }

it('what holds a mix back is called the end of the search where the lever itself goes further', async () => {
  const text = await textIn('en')
  const said = (value: number) =>
    limitTexts([{ kind: 'lever', id: 'defence.equipmentShare', bound: 'min', value }], ASKED, text)[0]
  expect(said(20)).toBe('Equipment share of defence spending is at the end of what was searched, 20%.')
  expect(said(10)).toBe('Equipment share of defence spending is at its minimum, 10%.')
  const { base } = leverOf('research.intensity')
  expect(typeof base !== 'number' && base.value).toBe(3.32)
  const [stays = ''] = limitTexts([{ kind: 'lever', id: 'research.intensity', bound: 'min', value: 3.32 }], ASKED, text)
  expect(stays).toMatch(
    /^R&D .*stays at 3\.32%.*: a little more of it would work against this goal, and cuts are tried only/,
  )
})

it('says of an aim not to be passed by how much it is, in every language', async () => {
  const title = async (language: Language, sense: '<=' | '>=') => {
    const aim = { id: 'dependency.usShareReached', year: 2030, sense, value: sense === '<=' ? 10 : 78 } as const
    const mix = { levers: {}, value: 44, margin: -34, cost: 0 }
    const answer = { ...mix, reached: false, alternatives: [], limits: [] }
    return goalTitle({ ...ASKED, aim }, answer, await textIn(language)).replaceAll(/[\u00a0\u202f]/g, ' ')
  }
  expect(await title('en', '>=')).toBe('Not reached: 44.0% of 78% in 2030, 34.0 pp short')
  expect(await title('en', '<=')).toBe('Not reached: 44.0% instead of at most 10% in 2030, 34.0 pp too much')
  for (const language of Object.keys(languages) as Language[])
    expect(await title(language, '<=')).toMatch(/too much|de trop|te veel|zu viel/)
})

it('says that no lever is changed, or nothing of the scenario, where each stands where it stood', async () => {
  const text = await textIn('en')
  const aim = { id: 'research.effortReal', year: 2030, sense: '>=', value: 3.32 } as const
  const movers = [{ lever: 'research.intensity' }]
  const titleOf = (settings: Settings, levers: Settings) =>
    goalTitle(
      { ...ASKED, aim, settings, movers },
      { levers, value: 3.32, margin: 0, cost: 500, reached: true, alternatives: [], limits: [] },
      text,
    )
  const [low, high] = [{ 'research.intensity': { value: 2.8 } }, { 'research.intensity': { value: 3.5, by: 2035 } }]
  expect(titleOf({}, {})).toContain('with no lever changed')
  const base = { 'research.intensity': { value: 3.32 } }
  expect(titleOf(base, base)).toContain('with no lever changed')
  expect(titleOf(high, high)).toMatch(/ in 2030 with no change to the scenario$/)
  expect(titleOf(low, {})).toMatch(/ for \+4\.42\sbn\s€ gross against the scenario over 2026–2030$/)
  expect(titleOf(high, { 'research.intensity': { value: 3.5, by: 2030 } })).toMatch(/against the scenario over/)
})

it('what would work against a goal is not said to hold it back', async () => {
  const text = await textIn('en')
  const said = (id: string, bound: 'min' | 'max', value: number) =>
    limitTexts([{ kind: 'lever', id, bound, value }], ASKED, text)[0]
  expect(said('skills.technicians', 'min', 0)).toBe(
    'Extra technicians trained stays at 0 people/yr: a little more of it would work against this goal.'.replace(
      '0 p',
      '0\u00a0p',
    ),
  )
  expect(said('dependency.usShare', 'min', 20)).toMatch(/is at its minimum/)
  expect(said('defence.effort', 'min', 1.3)).toMatch(/is at its minimum/)
})

it('a goal is not had for money that is saved, nor for what is no money', async () => {
  const aim = { id: 'jobs.net', year: 2030, sense: '>=', value: 100 } as const
  const movers = [{ lever: 'skills.technicians' }]
  const titleOf = async (least: string, cost: number, language: Language = 'en') => {
    const mix = { levers: { 'skills.technicians': { value: 500 } }, value: 110, margin: 10, cost }
    const answer = { ...mix, reached: true, alternatives: [], limits: [] }
    const title = goalTitle({ ...ASKED, aim, movers, least }, answer, await textIn(language))
    return title.replaceAll(/[\u00a0\u202f]/g, ' ')
  }
  expect(await titleOf('public.cost', 40)).toBe('Net extra jobs: 110 jobs in 2030 for 40 m € gross over 2026–2030')
  expect(await titleOf('public.cost', -5200)).toBe(
    'Net extra jobs: 110 jobs in 2030; Extra public cost: −5.20 bn € gross over 2026–2030',
  )
  expect(await titleOf('dependency.imports', 17000)).toBe(
    'Net extra jobs: 110 jobs in 2030; Defence imports: 17.00 bn € over 2026–2030',
  )
  for (const language of ['fr', 'nl', 'de'] as const)
    expect(await titleOf('public.cost', -5200, language)).not.toMatch(/ (pour|voor|für) −/)
})

it('says which levers were not tried, until they are ticked', async () => {
  const text = await textIn('en')
  const [money = '', unvalued = '', circumstance = '', ...more] = untriedTexts(
    { movers: [{ lever: 'defence.content' }] },
    text,
  )
  expect(more).toEqual([])
  expect(money).toMatch(/^Not ticked, so not tried \(€\)/)
  expect(money).toContain(text.model.levers['research.intensity']?.label)
  expect(unvalued).toMatch(/^Not tried, as the model does not value what pays for them \(◊\)/)
  expect(unvalued).toContain(text.model.levers['dependency.usShare']?.label)
  expect(unvalued).not.toContain(text.model.levers['defence.content']?.label)
  expect(circumstance).toMatch(/^Not tried, as others decide them \(○\)/)
  expect(circumstance).toContain(text.model.levers['defence.exportGrowth']?.label)
  expect(untriedTexts({ movers: belgium.levers.map(({ id }) => ({ lever: id })) }, text)).toEqual([])
})

it('what holds a mix back is something that counts, and nothing is limited by itself', async () => {
  const text = await textIn('en')
  const limits = (id: string, year: number, value: number, levers: readonly string[], settings: Settings = {}) => {
    const movers = levers.map((each) => ({
      lever: leverOf(each),
      ...usualRange(leverOf(each), settings, {}),
      by: 2026,
    }))
    const aim = { id, year, sense: '>=', value } as const
    const asked = { settings, assumptions: {}, aim, movers, least: 'public.cost', wholeSteps: true }
    return limitTexts(finish(solveGoal(belgium, program, asked, 1)).limits, asked, text)
  }
  const european = limits('dependency.europeanShare', 2030, 50, ['skills.talent'])
  expect(european).toContain('“Turnover of the defence core” is limited by “Defence orders due” in 2030.')
  expect(european.join(' '), 'of loans that nobody draws').not.toContain('SAFE')
  const drawn = limits('dependency.europeanShare', 2030, 60, ['skills.talent'], { 'safe.loans': { value: 4000 } })
  expect(drawn).toContain('“Imports paid for by SAFE” is limited by “SAFE purchases delivered” in 2030.')
  expect(drawn.join(' '), 'more of it would be against the goal').not.toContain('not reserved for Europe')
  expect(limits('research.effortReal', 2026, 4.5, ['research.intensity'])).toContain(
    '“R&D staff in post” cannot grow faster in 2026.',
  )
})

it('a lever that keeps its value and gets there by another year is moved', () => {
  const none = { settings: {}, assumptions: {} }
  const sooner = { levers: { 'defence.equipmentShare': { value: 30, by: 2026 } } }
  expect(movesLever(leverOf('defence.equipmentShare'), none, sooner)).toBe(true)
  expect(movesLever(leverOf('defence.equipmentShare'), none, { levers: {} })).toBe(false)
  expect(
    movesLever(
      leverOf('skills.talent'),
      { ...none, settings: { 'skills.talent': { value: 0, by: 2030 } } },
      { levers: {} },
    ),
  ).toBe(false)
})

it('a lever that the mix brings back to unchanged policy is not said to stay there', async () => {
  const from = { settings: { 'research.intensity': { value: 4, by: 2030 } }, assumptions: {} }
  const back = [{ kind: 'lever', id: 'research.intensity', bound: 'min', value: 3.32 }] as const
  const none = [{ kind: 'lever', id: 'skills.technicians', bound: 'min', value: 0 }] as const
  const trained = { settings: { 'skills.technicians': { value: 500 } }, assumptions: {} }
  for (const language of Object.keys(languages) as Language[]) {
    const text = await textIn(language)
    const stays = /stays at|reste à|blijft op|Bleibt bei/
    const returns = /goes back to|revient à|gaat terug naar|Geht auf .* zurück/
    expect(limitTexts(back, ASKED, text)[0]).toMatch(stays)
    for (const [limits, scenario] of [
      [back, from],
      [none, trained],
    ] as const) {
      const [said = ''] = limitTexts(limits, scenario, text)
      expect(said).toMatch(returns)
      expect(said).not.toMatch(stays)
    }
  }
  expect(limitTexts(back, from, await textIn('en'))[0]).toMatch(/as under unchanged policy: .* cuts are tried only/)
})

it('tells what the mix does apart from what the scenario already does', async () => {
  const text = await textIn('en')
  const cut = 'defence.effort'
  const settings = { [cut]: { value: 1.5, by: 2030 }, 'defence.content': { value: 45, by: 2030 } }
  const said = (levers: Settings, ids: readonly string[] = [cut, 'defence.content', 'safe.partnerShare']) =>
    mixCaveats({ levers }, { settings, assumptions: {}, movers: ids.map((lever) => ({ lever })) }, text)
  const already = {
    unvalued: expect.stringMatching(/^The scenario already uses levers whose price .*: Belgian content/),
    cut: expect.stringMatching(/^The scenario already cuts: Defence spending/),
  }
  expect(said(settings)).toEqual([already.unvalued, already.cut])
  expect(said({}, ['skills.talent']), 'levers it may not move').toEqual([already.unvalued, already.cut])
  const raised = { ...settings, [cut]: { value: 1.7, by: 2030 } }
  expect(said(raised), 'still a cut').toEqual([already.unvalued, already.cut])
  const moved = expect.stringMatching(/^This mix moves levers whose price .*: Belgian content/)
  const cuts = expect.stringMatching(/^This mix cuts: Defence spending/)
  expect(said({ ...settings, 'defence.content': { value: 31, by: 2030 } })).toEqual([moved, already.cut])
  expect(said({ [cut]: { value: 1.4, by: 2030 } })).toEqual([moved, cuts])
  expect(said({ ...settings, [cut]: { value: 1.5, by: 2028 } }), 'sooner').toEqual([already.unvalued, cuts])
  const partners = said({ 'safe.partnerShare': { value: 50 } })
  expect(partners).toEqual([expect.stringMatching(/^This mix rests on what nobody in Belgium decides: /), moved])
})
