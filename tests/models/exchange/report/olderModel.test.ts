import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { headlines } from '#models/belgium/headlines'
import { savedStudy } from '#models/belgium/savedStudy'
import { studyJudge } from '#models/belgium/studyJudge'
import type { Assumptions, Settings } from '#models/engine/parameters'
import { originalsOf } from '#models/exchange/account/computed'
import { identityText } from '#models/exchange/identity'
import { deckOf } from '#models/exchange/pptx/deckOf'
import { reportHtml } from '#models/exchange/report/reportHtml'
import { warnings } from '#models/exchange/warnings'
import { escapeMarkup } from '#shared/charts/markup'
import { readStudy } from '#shared/study/parse'
import { serialise } from '#shared/study/serialise'
import type { Study } from '#shared/study/study'
import { subject } from '../../../support/subject'

const fonts = { sans: 'AAAA', serif: 'BBBB' }
const folder = join(import.meta.dirname, '../../../fixtures/model-1.0')

/** A study that version 1.0 made, of one of its scenarios. */
async function studyOf(name: string, scenario: string): Promise<Study> {
  const read = readStudy(readFileSync(join(folder, name)), studyJudge)
  if (!read.ok) throw new Error(`${name} cannot be read`)
  const { study: whole } = read.value
  return { ...whole, scenarios: whole.scenarios.filter(({ id }) => id === scenario) }
}

async function reportOf(name: string, scenario: string): Promise<string> {
  const study = await studyOf(name, scenario)
  return reportHtml(await subject({}, {}, 'en', study), fonts, { originals: await originalsOf(study) })
}

describe('the report of a study of version 1.0', async () => {
  const html = await reportOf('03.levier', 'mine')
  const { text } = await subject({})

  it('says only at the results which that version had not that it had no such result', () => {
    const [, why = ''] = html.split(`<h2>${escapeMarkup(text.t('report:section.why'))}</h2>`)
    const [head = '', ...figures] = (why.split('</section>')[0] ?? '').split('<figure>')
    expect(head).not.toContain('had no such result')
    const without = figures.flatMap((each, index) => (each.includes('had no such result') ? [headlines[index]] : []))
    expect(figures).toHaveLength(headlines.length)
    expect(without).toEqual(['gdp.effect', 'research.effortReal'])
    for (const figure of figures)
      expect(figure.includes('Documents’ reference, model 1.0')).toBe(!figure.includes('had no such result'))
  })

  it('says at a result that was something else then that the newer model’s share is that too', () => {
    const [, why = ''] = html.split(`<h2>${escapeMarkup(text.t('report:section.why'))}</h2>`)
    const [, ...figures] = (why.split('</section>')[0] ?? '').split('<figure>')
    const saying = (said: string) => figures.flatMap((each, index) => (each.includes(said) ? [headlines[index]] : []))
    expect(saying('measured otherwise in model 1.0')).toEqual([
      'jobs.net',
      'dependency.europeanShare',
      'public.balance',
    ])
    expect(saying('it is now the jobs that extra demand supports')).toEqual(['jobs.net'])
    expect(saying('it is now a share of deliveries')).toEqual(['dependency.europeanShare'])
    expect(why).not.toContain('not compared')
  })

  it('has an account of the newer model alone where no lever is set', async () => {
    const course = await reportOf('03.levier', 'current-course')
    expect(course).toContain('The newer model (2.0 instead of 1.0)')
  })

  it('says once which results its charts showed that are no longer there, also when it was saved since', async () => {
    const read = readStudy(readFileSync(join(folder, '03.levier')), studyJudge)
    if (!read.ok) throw new Error('the study cannot be read')
    const again = readStudy(
      new TextEncoder().encode(serialise(savedStudy(read.value.study, '2026-11-30T12:00:00.000Z'))),
      studyJudge,
    )
    if (!again.ok) throw new Error('the study cannot be read again')
    for (const { value } of [read, again]) {
      const said = warnings({ ...(await subject({})), study: value.study }).filter((each) =>
        each.includes('SAFE debt as a share of GDP'),
      )
      expect(said).toEqual([
        '“Current course” was made with model 1.0. The result “SAFE debt as a share of GDP” is no longer there, and not shown',
      ])
    }
  })

  it('says what was dropped, held within its range, and means something else, as the page does', async () => {
    for (const sentence of [
      '“Industry package” was made with model 1.0. Assumption dropped: Displacement of jobs, 30%',
      'Assumption dropped: Longest order book customers accept, 3\u00a0years',
      'What is agreed from 2034 on',
    ])
      expect(html.includes(sentence), sentence).toBe(true)
    const study = await studyOf('06.levier', 'mine')
    const clamped = '15,000\u00a0people/yr lies outside today’s range, so it is now 12,000\u00a0people/yr'
    const told = await subject({}, {}, 'en', study)
    expect(reportHtml(told, fonts).includes(clamped)).toBe(true)
    const notes = deckOf(told).slides.flatMap(({ body }) => (body.kind === 'words' ? body.words : []))
    expect(JSON.stringify(notes).includes(clamped)).toBe(true)
    const { scenario } = JSON.parse(identityText([told], { format: 'csv' }))
    expect(scenario.carriedOver.from).toBe('1.0')
    expect(scenario.carriedOver.changes.join('\n')).toContain(clamped)
  })

  it('says no longer of a lever what became of a value that it has no more', async () => {
    const study = await studyOf('06.levier', 'mine')
    const scenarios = study.scenarios.map((each) => ({
      ...each,
      levers: { ...each.levers, 'skills.engineers': { value: 9000 } },
    }))
    const told = await subject({}, {}, 'en', { ...study, scenarios })
    expect(warnings(told).join('\n')).not.toContain('15,000')
  })

  it('does not claim that the present model computed what the older one did', () => {
    expect(html.includes('computed with the version named above, except where an older one is named')).toBe(true)
  })
})

it('names no newer model where none is in the account, and no lever where none is changed', async () => {
  const about = async (settings: Settings, assumptions: Assumptions) =>
    /From the reference of the documents to[^<]*: ([^<]*\.)/.exec(
      reportHtml(await subject(settings, assumptions), fonts),
    )?.[1]
  const assumed = { 'economy.growth': 1.4 }
  expect(await about({ 'research.intensity': { value: 4 } }, assumed)).toBe(
    'what each changed lever adds, and the assumptions as a whole.',
  )
  expect(await about({}, assumed)).toBe('what the assumptions add as a whole; no lever is changed.')
  expect(await reportOf('03.levier', 'current-course')).toMatch(
    /what [^<]* the newer model add[^<]*; no lever is changed\.|what the newer model adds; no lever is changed\./,
  )
})
