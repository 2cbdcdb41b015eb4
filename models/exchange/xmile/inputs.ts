import { belgium } from '#models/belgium/model'
import type { Lever } from '#models/engine/model'
import { defaultYear, figureValue } from '#models/engine/parameters'
import { lagYears } from '#models/engine/reads'
import { leverRange } from '#models/engine/settings'
import { placeText } from '#models/narrative/figures'
import { leverLabel } from '#models/narrative/names'
import { numberCode } from '../formulas'
import type { Subject } from '../subject'
import type { Element } from './element'
import { EquationWriter } from './equation'
import { Names, type Run } from './names'
import type { Needs } from './needs'
import { partElements } from './parts'

/** The figures equations use, with the scenario's assumptions. */
export function figureElements({ scenario, figures, text }: Subject): readonly Element[] {
  const names = new Names('scenario')
  return belgium.figures
    .filter((figure) => belgium.used.has(figure))
    .map((figure): Element => {
      const source = figure.document
        ? [text.model.documents[figure.document]?.title ?? figure.document, placeText(figure, text)]
        : [text.model.sources[figure.id]?.source ?? figure.source]
      const told = source.filter((part) => part).join(', ')
      const label = figures[figure.id]?.label ?? figure.id
      const named = told === '' ? label : text.t('exchange:xmile.figure', { label, source: told })
      const doc = figure.structural ? text.t('exchange:xmile.structural', { doc: named }) : named
      const equation = numberCode(figureValue(figure, scenario.assumptions)).text
      return { kind: 'aux', name: names.figure(figure), equation, unit: figure.unit, doc }
    })
}

/** What every lever is set to in a run, and where its path leads. */
export function leverElements(run: Run, needs: Needs, subject: Subject): readonly Element[] {
  return belgium.levers.flatMap((lever) => [
    settingOf(lever, run, subject),
    ...(lever.by === null ? [] : pathOf(lever, run, needs, subject)),
  ])
}

function settingOf(lever: Lever, run: Run, { scenario, text }: Subject): Element {
  const names = new Names(run)
  const set = run === 'scenario' ? scenario.levers[lever.id] : undefined
  const base = typeof lever.base === 'number' ? numberCode(lever.base).text : names.figure(lever.base)
  const label = leverLabel(lever.id, text)
  const doc = text.t(set ? 'exchange:xmile.lever' : 'exchange:xmile.leverBase', { label })
  const equation = set ? numberCode(set.value).text : base
  const { min, max } = leverRange(lever, scenario.assumptions)
  return { kind: 'aux', name: names.lever(lever), equation, unit: lever.unit, doc, range: { min, max } }
}

function pathOf(lever: Lever, run: Run, needs: Needs, { scenario, text }: Subject): readonly Element[] {
  const names = new Names(run)
  const first = belgium.firstYear
  const label = leverLabel(lever.id, text)
  const set = run === 'scenario' ? scenario.levers[lever.id] : undefined
  const by = set?.by ?? defaultYear(belgium, lever) ?? first
  const computed = belgium.starts.get(lever)
  const base = typeof lever.base === 'number' ? numberCode(lever.base).text : names.figure(lever.base)
  const [from, to, year] = [names.start(lever), names.lever(lever), names.year(lever)]
  const start = computed
    ? new EquationWriter(belgium, run, 'first').write(computed, lever.unit, from)
    : { equation: base, parts: [] }
  const aux = (name: string, equation: string, unit: string, doc: string): Element => ({
    kind: 'aux',
    name,
    equation,
    unit,
    doc,
  })
  return [
    aux(year, String(by), 'yr', text.t('exchange:xmile.year', { label })),
    ...partElements(start.parts, label, text),
    aux(from, start.equation, lever.unit, text.t('exchange:xmile.start', { label })),
    ...(needs.paths.get(lever) ?? []).flatMap((lag) => {
      const years = lagYears(lag)
      const path = names.path(lever, lag)
      const now = years === 0 ? 'TIME' : `TIME-${years}`
      const rise = `${from}+(${to}-${from})*((${now}-${first})/(${year}-${first}))`
      const doc =
        years === 0
          ? text.t('exchange:xmile.path', { label })
          : text.t('exchange:xmile.pathLag', { label, count: years })
      return [
        aux(`${path}_rise`, `IF ${now}<=${first} THEN ${from} ELSE ${rise}`, lever.unit, doc),
        aux(path, `IF ${now}>=${year} THEN ${to} ELSE ${path}_rise`, lever.unit, doc),
      ]
    }),
  ]
}
