import { type Paint, seriesPaints } from '#shared/charts/paint'
import { badgeOf, type ChartContent } from './chartContent'
import { drawnScale } from './chartData'
import type { Compared } from './compared'
import { chartMarks } from './marks'
import { labelOf, variableOf } from './names'
import { chartSource, observedBefore } from './observed'
import { roundedInOneUnit } from './oneUnit'
import { colourable } from './scenariosDrawn'
import type { Text } from './text'

const same = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((value, index) => Object.is(value, other[index]))

/** What the coloured lines are compared with, each only once; all there is where nothing is coloured. */
function greysOf(compared: readonly Compared[], coloured: readonly Compared[], id: string): readonly Compared[] {
  const greys = compared.filter(({ reference }) => reference)
  const held = coloured.map(({ baseline }) => baseline.series(id))
  const needed = greys.filter(
    ({ projection }) => held.length === 0 || held.some((values) => same(values, projection.series(id))),
  )
  return needed.filter(
    ({ projection }, index) =>
      needed.findIndex((each) => same(each.projection.series(id), projection.series(id))) === index,
  )
}

/**
 * The colours of the scenarios drawn, in their order: the one in hand has the first, as everywhere, and the one that
 * would have had it takes the other's.
 */
function paintsOf(coloured: readonly Compared[], active: string | null): readonly Paint[] {
  const paints: Paint[] = coloured.map((_, index) => seriesPaints[index] ?? 'ink')
  const place = coloured.findIndex(({ id }) => id === active)
  const [first, own] = [paints[0], paints[place]]
  if (first && own) [paints[0], paints[place]] = [own, first]
  return paints
}

/** How far the scenarios drawn lie apart in a year. */
function overlaidTitle(coloured: readonly Compared[], id: string, year: number, text: Text): string {
  const measured = variableOf(id)
  const label = labelOf(id, text)
  const valueIn = ({ projection }: Compared): number => projection.at(id, year)
  const sorted = coloured
    .filter((each) => Number.isFinite(valueIn(each)))
    .toSorted((one, other) => valueIn(one) - valueIn(other))
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  if (!lowest || !highest) return label
  const [low = '', high = ''] = roundedInOneUnit(measured, [lowest, highest].map(valueIn), text)
  if (lowest === highest) return text.t('compare:title.one', { label, year, value: low, name: lowest.name })
  if (low === high) return text.t('compare:title.same', { label, year, value: low })
  return text.t('compare:title.apart', { label, year, low, high, name: highest.name })
}

/**
 * One result of several scenarios in one chart: each a line named at its end, what they are compared with in grey.
 *
 * @param drawn ids of the scenarios in colour, at most `MOST_OVERLAID`
 * @param active id of the scenario in hand; null where there is none
 */
export function overlaid(
  compared: readonly Compared[],
  drawn: readonly string[],
  id: string,
  year: number,
  span: readonly [number, number],
  text: Text,
  active: string | null,
): ChartContent {
  const coloured = colourable(compared).filter((each) => drawn.includes(each.id))
  const greys = greysOf(compared, coloured, id)
  const paints = paintsOf(coloured, active)
  const years = (compared[0]?.projection.years ?? []).filter((each) => each >= span[0] && each <= span[1])
  const read = ({ projection }: Compared) => years.map((each) => projection.at(id, each))
  const choice = { series: [id], show: 'level' } as const
  const { divisor, ...scale } = drawnScale(variableOf(id), [...greys, ...coloured].flatMap(read))
  const line = (each: Compared, paint: Paint) => ({
    id: each.id,
    label: each.name,
    values: read(each).map((value) => value / divisor),
    paint,
    dashed: false,
    faint: each.reference,
    series: id,
  })
  const observed = observedBefore(choice, span, divisor, text)
  const label = labelOf(id, text)
  const measure = text.formats.unit(scale.unit)
  return {
    choice,
    title: overlaidTitle(coloured, id, year, text),
    names: [{ id, label }],
    measure,
    subtitle: [label, ...(measure ? [measure] : [])].join(', '),
    source: chartSource([id], observed, text),
    nature: badgeOf(id),
    drawn: {
      years,
      lines: [
        ...greys.map((each) => line(each, 'reference')),
        ...coloured.map((each, index) => line(each, paints[index] ?? 'ink')),
      ],
      marks: chartMarks([id], text),
      observed,
      scale,
      difference: false,
      divisor,
      greys: false,
      leastPlot: LEAST_PLOT,
    },
  }
}

/** The part of a chart's width that the names of scenarios leave to the lines. */
const LEAST_PLOT = 0.55
