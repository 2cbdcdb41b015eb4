import { figureTexts } from '#models/belgium/figureTexts'
import { belgium } from '#models/belgium/model'
import { studies } from '#models/belgium/studies'
import { modelTexts } from '#models/belgium/texts'
import { baseValue } from '#models/engine/parameters'
import { leverRange } from '#models/engine/settings'
import type { Language } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import { Refusal } from '../failure'
import { last, readWords } from '../options'
import { listText, type Row, readFormat } from '../output'

function levers(language: Language): Row[] {
  return belgium.levers.map((lever) => {
    const { min, max } = leverRange(lever, {})
    return {
      id: lever.id,
      label: modelTexts[language].levers[lever.id]?.label ?? lever.id,
      group: lever.group,
      unit: lever.unit,
      base: baseValue(lever, {}),
      min,
      max,
      step: lever.step,
      by: typeof lever.by === 'number' ? lever.by : null,
    }
  })
}

function figures(language: Language): Row[] {
  return belgium.figures.map((figure) => ({
    id: figure.id,
    label: figureTexts[language].figures[figure.id]?.label ?? figure.id,
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
    structural: figure.structural,
    context: figure.context,
  }))
}

function shippedStudies(language: Language): Row[] {
  return studies.map(({ id }) => ({ id, label: modelTexts[language].studies[id]?.label ?? id }))
}

const lists = { levers, figures, studies: shippedStudies } as const

/** `levers`, `figures` and `studies`: what there is. */
export function list(name: keyof typeof lists, words: readonly string[], language: Language, t: Translate): string {
  const read = readWords(name, words, { format: 'value', language: 'value' }, t)
  const [unexpected] = read.positionals
  if (unexpected !== undefined) throw new Refusal(t('cli:unexpected-argument', { command: name, text: unexpected }))
  return listText(lists[name](language), readFormat(last(read, 'format') ?? 'json', t))
}
