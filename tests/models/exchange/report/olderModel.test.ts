import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { headlines } from '#models/belgium/headlines'
import { studyJudge } from '#models/belgium/studyJudge'
import { originalsOf } from '#models/exchange/account/computed'
import { reportHtml } from '#models/exchange/report/reportHtml'
import { escapeMarkup } from '#shared/charts/markup'
import { readStudy } from '#shared/study/parse'
import { subject } from '../../../support/subject'

const fonts = { sans: 'AAAA', serif: 'BBBB' }
const folder = join(import.meta.dirname, '../../../fixtures/model-1.0')

/** The report of a study that version 1.0 made. */
async function reportOf(name: string, scenario: string): Promise<string> {
  const read = readStudy(readFileSync(join(folder, name)), studyJudge)
  if (!read.ok) throw new Error(`${name} cannot be read`)
  const { study: whole } = read.value
  const study = { ...whole, scenarios: whole.scenarios.filter(({ id }) => id === scenario) }
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

  it('has an account of the newer model alone where no lever is set', async () => {
    const course = await reportOf('03.levier', 'current-course')
    expect(course).toContain('The newer model (2.0 instead of 1.0)')
  })

  it('does not claim that the present model computed what the older one did', () => {
    expect(html.includes('computed with the version named above, except where an older one is named')).toBe(true)
  })
})
