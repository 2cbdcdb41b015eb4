import { belgium } from '#models/belgium/model'
import type { Figure, Variable } from '#models/engine/model'
import type { Assumptions } from '#models/engine/parameters'
import { inputsOf } from '#models/engine/uses'
import { variableOf } from './names'
import type { Text } from './text'

const SHOWN = 3

/** What a series is computed from: figures, also those that its levers follow or start from, and other series. */
function uses(variable: Variable): { readonly figures: readonly Figure[]; readonly variables: readonly Variable[] } {
  // What only bounds a lever moves nothing.
  const used = inputsOf(belgium, variable).filter(({ kinds }) => [...kinds].some((kind) => kind !== 'maximum'))
  const things = used.map(({ thing }) => thing)
  return {
    figures: things.filter((thing) => thing.type === 'figure'),
    variables: things.filter((thing) => thing.type === 'variable'),
  }
}

/** Where the name of a source ends: what it says, and what rests on it, belongs on the Sources screen. */
const NAME_ENDS = /[;:(]/

/** The document, statistic, paper or judgement that a figure comes from, by its name; null where it was fitted to the model. */
export function sourceName({ id, kind, document }: Figure, text: Text): string | null {
  if (document) return text.model.documents[document]?.title ?? document
  if (kind !== 'reference' && kind !== 'assumption') return null
  return text.model.sources[id]?.source.split(NAME_ENDS)[0]?.trim() || null
}

/** How many figures of the model are assumed. */
export const assumedFigures = [...belgium.used].filter(({ kind }) => kind === 'assumption').length

const known = new Map<string, readonly Figure[]>()

/** Every figure these series rest on, the nearest first: their equations are walked outwards. */
export function figuresBehind(series: readonly string[]): readonly Figure[] {
  const key = series.join()
  const before = known.get(key)
  if (before) return before
  const found = new Set<Figure>()
  const seen = new Set<Variable>()
  let ring = series.map(variableOf)
  while (ring.length > 0) {
    const next: Variable[] = []
    for (const variable of ring) {
      if (seen.has(variable)) continue
      seen.add(variable)
      const { figures, variables } = uses(variable)
      for (const figure of figures) found.add(figure)
      next.push(...variables)
    }
    ring = next
  }
  const list = [...found]
  known.set(key, list)
  return list
}

/** Which of the figures behind some series are changed. */
export const changedBehind = (series: readonly string[], assumptions: Assumptions): readonly Figure[] =>
  figuresBehind(series).filter(({ id }) => assumptions[id] !== undefined)

/**
 * What the figures nearest to some series come from, by name; at most three.
 *
 * @param kind the one kind of figures that is asked for; null for all
 */
export function sourceNames(
  series: readonly string[],
  text: Text,
  kind: Figure['kind'] | null = null,
): readonly string[] {
  const asked = figuresBehind(series).filter((figure) => kind === null || figure.kind === kind)
  const names = new Set(asked.flatMap((figure) => sourceName(figure, text) ?? []))
  return [...names].slice(0, SHOWN)
}

/** The source line of a chart. */
export function sourceLine(series: readonly string[], text: Text): string {
  const names = sourceNames(series, text)
  const version = belgium.version
  return names.length > 0
    ? text.t('explore:chart.sources', { sources: names.join(text.t('explore:chart.sourceJoin')), version })
    : text.t('explore:chart.sourceless', { version })
}
