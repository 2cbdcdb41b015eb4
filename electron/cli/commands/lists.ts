import { loadFigureTexts } from '#models/belgium/figureTexts'
import { belgium } from '#models/belgium/model'
import { studies } from '#models/belgium/studies'
import { loadModelTexts } from '#models/belgium/texts'
import { baseValue } from '#models/engine/parameters'
import { leverRange } from '#models/engine/settings'
import { natureKind } from '#models/narrative/leverNature'
import { secondStatusOf } from '#models/narrative/secondSource'
import type { Language } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import { Refusal } from '../failure'
import { last, readWords } from '../options'
import { formats, listText, type Row, readFormat } from '../output'

async function leverRows(language: Language): Promise<Row[]> {
  const texts = await loadModelTexts(language)
  return belgium.levers.map((lever) => {
    const { min, max } = leverRange(lever, {})
    return {
      id: lever.id,
      label: texts.levers[lever.id]?.label ?? lever.id,
      group: lever.group,
      unit: lever.unit,
      base: baseValue(lever, {}),
      min,
      max,
      step: lever.step,
      by: typeof lever.by === 'number' ? lever.by : null,
      nature: natureKind(lever.nature),
      cost: texts.levers[lever.id]?.cost ?? null,
    }
  })
}

async function figureRows(language: Language): Promise<Row[]> {
  const texts = await loadFigureTexts(language)
  return belgium.figures.map((figure) => ({
    id: figure.id,
    label: texts[figure.id]?.label ?? figure.id,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    unit: figure.unit,
    kind: figure.kind,
    asOf: figure.asOf,
    document: figure.document,
    place: figure.place,
    source: figure.source,
    secondStatus: secondStatusOf(figure),
    secondValue: figure.secondSource?.value ?? null,
    secondSource: texts[figure.id]?.second?.source ?? null,
    secondNote: texts[figure.id]?.second?.note ?? null,
    structural: figure.structural,
    context: figure.context,
  }))
}

async function studyRows(language: Language): Promise<Row[]> {
  const texts = await loadModelTexts(language)
  return studies.map(({ id }) => ({ id, label: texts.studies[id]?.label ?? id }))
}

/** A command that lists what there is. */
const lister =
  (name: string, rows: (language: Language) => Promise<Row[]>) =>
  async (words: readonly string[], language: Language, t: Translate): Promise<string> => {
    const read = readWords(name, words, { format: 'value', language: 'value' }, t)
    const [unexpected] = read.positionals
    if (unexpected !== undefined) throw new Refusal(t('cli:unexpected-argument', { command: name, text: unexpected }))
    return listText(await rows(language), readFormat(last(read, 'format') ?? 'json', formats, t))
  }

export const levers = lister('levers', leverRows)
export const figures = lister('figures', figureRows)
export const shippedStudies = lister('studies', studyRows)
