import { loadFigureTexts } from '#models/belgium/figureTexts'
import { loadNoteTexts } from '#models/belgium/noteTexts'
import { shippedStudy } from '#models/belgium/shippedStudy'
import { studies } from '#models/belgium/studies'
import { loadModelTexts } from '#models/belgium/texts'
import { subjectOf } from '#models/exchange/subject'
import { workbookBytes } from '#models/exchange/xlsx/workbook'
import { languages } from '#shared/i18n/languages'
import { loadCatalogue } from '#shared/i18n/load'
import { createTranslator } from '#shared/i18n/translator'
import { Formats } from '#shared/units/format'

/** Makes the workbook of a shipped study, as the app's page would. */
async function workbookOf(id: string): Promise<readonly number[]> {
  const [t, catalogue, model, figures] = await Promise.all([
    createTranslator('en'),
    loadCatalogue('en'),
    loadModelTexts('en'),
    loadFigureTexts('en'),
  ])
  const text = { language: 'en', t, formats: new Formats(languages.en.locale, catalogue.units), model } as const
  const shipped = studies.find((study) => study.id === id)
  const study = shipped && shippedStudy(shipped, model)
  const scenario = study?.scenarios.at(-1)
  if (!study || !scenario) throw new Error(`no study "${id}"`)
  return [
    ...(await workbookBytes(
      subjectOf(study, scenario, { text, figures, notes: await loadNoteTexts('en'), date: new Date(0).toISOString() }),
    )),
  ]
}

Object.assign(window, { workbookOf })
