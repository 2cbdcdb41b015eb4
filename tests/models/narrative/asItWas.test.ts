import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { originalModel } from '#models/belgium/asItWas'
import { headlinesBefore, newSeriesMeaning, savedMeaning, seriesBefore } from '#models/belgium/carryOver/fromVersion1'
import { projectionOf } from '#models/belgium/projections'
import { studyJudge } from '#models/belgium/studyJudge'
import { projectReleased } from '#models/engine/releasedModel'
import { thenAndNow } from '#models/narrative/asItWas'
import { type Language, languages } from '#shared/i18n/languages'
import { readStudy } from '#shared/study/parse'
import { textIn } from '../../support/text'

const read = readStudy(readFileSync(join(import.meta.dirname, '../../fixtures/model-1.0/03.levier')), studyJudge)
const scenario = read.ok ? read.value.study.scenarios.at(-1) : undefined
const origin = scenario?.origin
const model = origin && (await originalModel(origin))
if (!scenario || !origin || !model) throw new Error('no scenario of version 1.0')
const then = projectReleased(model, origin.levers, origin.assumptions).scenario
const now = projectionOf(scenario.levers, scenario.assumptions)

it.each(Object.keys(languages) as Language[])(
  'a result that kept its id and means something else says so beside what it was, in %s',
  async (language) => {
    const text = await textIn(language)
    const rows = thenAndNow(model, then, now, 2030, text)
    const otherwise = rows.filter(({ meaning }) => meaning !== null)
    expect(otherwise.map(({ id }) => id)).toEqual([
      'jobs.net',
      'dependency.europeanShare',
      'public.balance',
      'research.intensityReached',
    ])
    for (const { meaning, before, difference } of otherwise) {
      expect(meaning).toContain('1.0')
      expect(before).not.toBeNull()
      expect(difference).toBeNull()
    }
    for (const { id, difference } of rows)
      if (headlinesBefore.includes(id) && !otherwise.some((each) => each.id === id))
        expect(difference, id).not.toBeNull()
  },
)

it('a result is told to mean something else than what it is compared with, not than what had its id', () => {
  // The money there was in 1.0 had another id; what had this one was only the part that found people.
  expect(seriesBefore('research.spending').id).toBe('research.planned')
  expect(newSeriesMeaning('research.spending', '1.0')).toBeNull()
  expect(savedMeaning('research.spending', '1.0')).toBe('research.spending')
  for (const id of ['public.balance', 'public.interest']) {
    expect(newSeriesMeaning(id, '1.0')).toBe(id)
    expect(savedMeaning(id, '1.0')).toBe(id)
    expect(newSeriesMeaning(id, '2.0')).toBeNull()
  }
})
