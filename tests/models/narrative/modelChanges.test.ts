import { expect, it } from 'vitest'
import { loadFigureTexts } from '#models/belgium/figureTexts'
import { belgium } from '#models/belgium/model'
import { loadNoteTexts } from '#models/belgium/noteTexts'
import { releases as kept } from '#models/belgium/releases'
import { loadModelTexts } from '#models/belgium/texts'
import { changesBetween, type Release } from '#models/engine/release'
import { changeText, modelChanges } from '#models/narrative/modelChanges'
import { type Language, languages } from '#shared/i18n/languages'
import { loadCatalogue } from '#shared/i18n/load'
import { createTranslator } from '#shared/i18n/translator'
import { Formats } from '#shared/units/format'
import { textIn } from '../../support/text'

const GROWTH = 'economy.growth'

const present = await thisVersion()

/** An older model that never was: another growth, another equation, a lever more. */
const older: Release = {
  ...present,
  version: '0.9',
  fingerprint: '9'.repeat(64),
  figures: { ...present.figures, [GROWTH]: { ...growth(), value: 2.5 } },
  levers: { ...present.levers, 'steam.engines': '000000000000' },
  equations: { ...present.equations, 'jobs.total': '000000000000' },
}

async function thisVersion(): Promise<Release> {
  const loaded = await kept[belgium.version]?.()
  if (!loaded) throw new Error('the present version is not kept')
  return loaded.release
}

function growth() {
  const figure = present.figures[GROWTH]
  if (!figure) throw new Error('the model knows no growth')
  return figure
}

const releases = { '0.9': async () => ({ release: older }), [belgium.version]: async () => ({ release: present }) }

async function told(language: Language): Promise<string[]> {
  const [t, { units }, model, figures] = await Promise.all([
    createTranslator(language),
    loadCatalogue(language),
    loadModelTexts(language),
    loadFigureTexts(language),
  ])
  const text = { language, t, formats: new Formats(languages[language].locale, units), model }
  const changes = (await modelChanges(older, present, releases)) ?? []
  return changes.map((change) => changeText(change, text, figures, {}))
}

it('a change is told by the names a reader knows, with what was and what is', async () => {
  const [figure, lever, equation, ...others] = await told('en')
  expect(figure).toMatch(/^Figure: .*growth.*, was 2\.5%.*, is now \d\.\d%/i)
  expect(lever).toBe('Lever no longer there: steam.engines')
  expect(equation).toBe(`Equation changed: ${(await loadModelTexts('en')).series['jobs.total']?.label}`)
  expect(others).toEqual([])
  expect((await told('fr'))[1]).toBe('Levier supprimé\u00a0: steam.engines')
})

it('nothing that is gone since model 1.0 is told by its id', async () => {
  const [released, text, figures, { former }] = await Promise.all([
    kept['1.0']?.(),
    textIn('en'),
    loadFigureTexts('en'),
    loadNoteTexts('en'),
  ])
  const changes = released ? changesBetween(released.release, present) : []
  expect(changes.length).toBeGreaterThan(100)
  for (const change of changes)
    if ('id' in change && change.id.includes('.'))
      expect(changeText(change, text, figures, former)).not.toContain(change.id)
})

it('nothing is claimed about a model that is not known', async () => {
  expect(await modelChanges({ ...older, fingerprint: '8'.repeat(64) }, present, releases)).toBeNull()
  expect(await modelChanges({ ...older, version: '0.8' }, present, releases)).toBeNull()
  expect(await modelChanges({ ...older, version: 'constructor' }, present, releases)).toBeNull()
  expect(await modelChanges(present, present, releases)).toEqual([])
})
