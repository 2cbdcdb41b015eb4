import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { studyJudge } from '#models/belgium/studyJudge'
import { livingFile } from '#models/exchange/livingFile'
import { parseStudy } from '#shared/study/parse'
import { serialise } from '#shared/study/serialise'
import { subject } from '../../support/subject'

const page = readFileSync(join(import.meta.dirname, '../../../renderer/living.html'), 'utf8')

/** What the page holds of the study: all up to the first thing that ends a script. */
const studyIn = (html: string): string =>
  /<script type="application\/json" id="study"[^>]*>(.*?)<\/script/is.exec(html)?.[1] ?? ''

const made = await subject({ 'research.intensity': { value: 4, by: 2035 } })
const scripts = (html: string): number => html.match(/<script/gi)?.length ?? 0

it('carries the study whole, with what could end its script or be taken for a place of the page', () => {
  const hostile = '</script><script>alert(1)</script><!-- <script> ]]> {{app}} {{title}} $& $1 \u2028 & "'
  const [first, ...others] = made.study.scenarios
  if (!first) throw new Error('no scenario')
  const study = {
    ...made.study,
    title: hostile,
    notes: hostile,
    scenarios: [{ ...first, id: hostile, name: hostile }, ...others],
  }
  const html = livingFile(page, { ...made, study, scenario: { ...first, id: hostile } })
  expect(scripts(html)).toBe(scripts(page))
  expect(html.match(/<title>[^<]*<\/title>/)?.[0]).toContain('&lt;/script&gt;')
  const read = parseStudy(studyIn(html), studyJudge)
  expect(read.ok && serialise(read.value.study)).toBe(serialise(study))
})

it('fills every place that an export fills, and leaves those of the build', () => {
  const html = livingFile(page, made)
  expect(html.match(/\{\{\w+\}\}/g)).toEqual(['{{policy}}', '{{icon}}', '{{before}}', '{{styles}}', '{{app}}'])
  expect(html).toContain(`<html lang="${made.text.language}"`)
  expect(html).toContain(`content="${made.date}"`)
})
