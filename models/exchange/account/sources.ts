import type { FigureTexts } from '#models/belgium/figureTexts'
import { headlines } from '#models/belgium/headlines'
import type { Figure } from '#models/engine/model'
import { figureNumber, figureQuantity, placeText } from '#models/narrative/figures'
import { secondSourceText } from '#models/narrative/secondSource'
import { figuresBehind } from '#models/narrative/sources'
import type { Text } from '#models/narrative/text'
import type { Account } from './account'

/** A figure of a document or of our own, and where it stands. */
export interface SourceEntry {
  readonly label: string
  readonly value: string
  /** what it may also be; empty where that is not known */
  readonly range: string
  readonly place: string
  /** what another source says of it, or that nobody has looked */
  readonly second: string
  /** what scenarios put in its place, a sentence each */
  readonly changed: readonly string[]
}

/** Figures that come from the same document, or are of the same kind. */
export interface SourceGroup {
  readonly title: string
  /** who wrote it and when; empty where it is no document */
  readonly who: string
  readonly entries: readonly SourceEntry[]
}

/** What scenarios put in the place of a figure. */
const changesOf = (figure: Figure, { scenarios }: Account, text: Text): readonly string[] =>
  scenarios.flatMap(({ scenario, name }) => {
    const value = scenario.assumptions[figure.id]
    return value === undefined
      ? []
      : text.t('report:sources.changed', { name, value: figureQuantity(value, figure.unit, text) })
  })

function entry(figure: Figure, account: Account, figureTexts: FigureTexts, text: Text): SourceEntry {
  const { value, low, high, unit } = figure
  const ranges = low !== null && high !== null && low !== high
  const between = ranges
    ? text.t('report:sources.range', { low: figureNumber(low, unit, text), high: figureQuantity(high, unit, text) })
    : ''
  return {
    label: figureTexts[figure.id]?.label ?? figure.id,
    value: value === null ? between : figureQuantity(value, unit, text),
    range: value === null ? '' : between,
    place: placeText(figure, text) ?? text.model.sources[figure.id]?.source ?? figure.source ?? '',
    second: text.t('register:second.line', { text: secondSourceText(figure, figureTexts, text) }),
    changed: changesOf(figure, account, text),
  }
}

/** What some series and the headline results rest on: documents first, then statistics, then what is ours. */
export function sourcesOf(
  series: readonly string[],
  account: Account,
  figureTexts: FigureTexts,
  text: Text,
): readonly SourceGroup[] {
  const figures = figuresBehind([...new Set([...series, ...headlines])])
  const groupOf = (figure: Figure): string => figure.document ?? (figure.kind === 'reference' ? 'statistics' : 'own')
  const keys = [...Object.keys(text.model.documents), 'statistics', 'own']
  return keys.flatMap((key): SourceGroup[] => {
    const among = figures.filter((figure) => groupOf(figure) === key)
    if (among.length === 0) return []
    const document = text.model.documents[key]
    const title = document?.title ?? text.t(key === 'own' ? 'report:sources.own' : 'report:sources.statistics')
    return [{ title, who: document?.who ?? '', entries: among.map((each) => entry(each, account, figureTexts, text)) }]
  })
}
