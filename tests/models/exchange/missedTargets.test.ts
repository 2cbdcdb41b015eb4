import { describe, expect, it } from 'vitest'
import { projectionOf } from '#models/belgium/projections'
import { studies } from '#models/belgium/studies'
import { deckOf } from '#models/exchange/pptx/deckOf'
import { reportHtml } from '#models/exchange/report/reportHtml'
import { balanceReasons } from '#models/narrative/budgetBalance'
import { remedyBalance } from '#models/narrative/missed'
import { missedTargets } from '#models/narrative/targets'
import { escapeMarkup } from '#shared/charts/markup'
import { type Language, languages } from '#shared/i18n/languages'
import { subject } from '../../support/subject'

const fonts = { sans: 'AAAA', serif: 'BBBB' }

describe('why a target is missed, in documents', async () => {
  const levers = studies.find(({ id }) => id === 'nato-path')?.settings ?? expect.fail('no study')
  const told = await subject(levers)
  const { text } = told
  const html = reportHtml(told, fonts)
  const section =
    html.split('<section>').find((each) => each.includes(`<h2>${text.t('report:targets.title')}</h2>`)) ??
    expect.fail('no section')

  it('holds the pace of the effort against no target that does not rest on it', () => {
    expect(section).toContain('European')
    expect(section).not.toContain('asked for, against an average')
    expect(html).toContain('asked for, against an average')
  })

  it('tells the pace of research after the target that rests on it', async () => {
    const research = reportHtml(await subject({ 'research.intensity': { value: 4, by: 2030 } }), fonts)
    const missed = research.split('class="misses"')[1]?.split('</ul>')[0] ?? ''
    const [first = ''] = missed.split('</li>')
    expect(first.indexOf('asked for, against an average')).toBeGreaterThan(first.indexOf('Target 4%'))
    expect(first).toContain('Target 4%')
  })

  it('says what a remedy costs that is not money, with the lever that it is of', () => {
    const marked = /([^<>;:]+)\u00a0◊/.exec(section)?.[1]?.trim() ?? expect.fail('no such remedy')
    const [id] = Object.entries(text.model.levers).find(([, { label }]) => marked.endsWith(escapeMarkup(label))) ?? []
    const price = text.model.levers[id ?? '']?.cost ?? ''
    expect(price).not.toBe('')
    expect(section.includes(escapeMarkup(`${text.model.levers[id ?? '']?.label}\u00a0◊: ${price}`))).toBe(true)
    const said = deckOf(told).slides.flatMap(({ body }) => (body.kind === 'words' ? body.words : []))
    expect(JSON.stringify(said).includes(price)).toBe(true)
  })

  it('says of each remedy what makes the change of the balance, as the screen does', async () => {
    const paid = { ...levers, 'public.offset': { value: 100 } }
    for (const language of Object.keys(languages) as Language[]) {
      const told = await subject(paid, {}, language)
      const projection = projectionOf(paid, {})
      const [missed] = missedTargets(projectionOf, paid, {}, projection, 2030)
      const [remedy] = missed?.remedies ?? []
      if (!missed || !remedy) throw new Error('no remedy')
      const asked = { settings: paid, assumptions: {}, year: missed.year }
      const reasons = balanceReasons(remedyBalance(remedy, asked), told.text)
      expect(reasons.length).toBeGreaterThan(1)
      const html = reportHtml(told, fonts)
      for (const reason of reasons) expect(html).toContain(escapeMarkup(reason))
      const said = deckOf(told).slides.flatMap(({ body }) => (body.kind === 'words' ? body.words : []))
      for (const reason of reasons) expect(JSON.stringify(said)).toContain(reason)
    }
  })
})
