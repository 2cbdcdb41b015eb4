import { loadFigureTexts } from '#models/belgium/figureTexts'
import { loadNoteTexts } from '#models/belgium/noteTexts'
import { shippedStudy } from '#models/belgium/shippedStudy'
import { studies } from '#models/belgium/studies'
import type { Assumptions, Settings } from '#models/engine/parameters'
import { type Subject, subjectOf } from '#models/exchange/subject'
import { loadText } from '#models/narrative/loadText'
import type { Language } from '#shared/i18n/languages'
import { createTranslator } from '#shared/i18n/translator'
import type { Study } from '#shared/study/study'

const DATE = '2026-11-25T12:00:00.000Z'

/** A scenario of these levers and assumptions in a study of its own, ready to be exported. */
export async function subject(
  settings: Settings,
  assumptions: Assumptions = {},
  language: Language = 'en',
  change: Partial<Study> = {},
): Promise<Subject> {
  const text = await loadText(language, await createTranslator(language))
  const [course] = studies
  if (!course) throw new Error('no study')
  const scenario = { id: 'tried', name: 'Tried', notes: '', levers: settings, assumptions }
  const study = { ...shippedStudy(course, text.model), title: 'Tried', scenarios: [scenario], ...change }
  const [first] = study.scenarios
  return subjectOf(study, first ?? scenario, {
    text,
    figures: await loadFigureTexts(language),
    notes: await loadNoteTexts(language),
    date: DATE,
  })
}
