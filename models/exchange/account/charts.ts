import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { drawnBands } from '#models/narrative/chartBands'
import { type ChartContent, chartContent } from '#models/narrative/chartContent'
import { withNotation } from '#models/narrative/chartData'
import { comparedIn } from '#models/narrative/compared'
import { heldAgainst } from '#models/narrative/heldAgainst'
import { otherFiguresNote } from '#models/narrative/otherFigures'
import { overlaid } from '#models/narrative/overlaid'
import { colourable, MOST_OVERLAID, overlaidAtFirst } from '#models/narrative/scenariosDrawn'
import type { Text } from '#models/narrative/text'
import { chartsOf } from '#models/narrative/usualCharts'
import type { Chart, Picture } from '#shared/charts/chartSvg'
import type { Band } from '#shared/charts/lineData'
import type { ChartChoice, Study } from '#shared/study/study'
import type { Scale } from '#shared/units/format'
import type { Account, ScenarioRun } from './account'
import { inGroups } from './inGroups'

/** A chart as a document shows it, and which series it is made of. */
export interface DocumentChart extends Picture {
  readonly chart: Extract<Chart, { kind: 'lines' }>
  readonly series: readonly string[]
  /** what the grey lines are */
  readonly against: string
  /** what its ranges are; null where its lines have none */
  readonly ranges: string | null
  /** of the values drawn, as the interface writes it */
  readonly unit: string
  /** of the values drawn, and what the model's were divided by to have it */
  readonly scale: Scale
  readonly divisor: number
}

/** Every document has these beside the study's own charts. */
const ALWAYS: readonly ChartChoice[] = [{ series: [headlines[0]], show: 'level' }]

const key = ({ series, show }: ChartChoice): string => `${series.join()} ${show}`

/** The charts of a document: the study's own, then those that are never left out. */
export function chartChoices({ study }: Pick<Account, 'study'>): readonly ChartChoice[] {
  const own = chartsOf(study)
  return [...own, ...ALWAYS.filter((each) => !own.some((other) => key(other) === key(each)))]
}

/** How a chart is seen: the years it has, the one told of, and whether its lines have ranges. */
interface Seen extends Pick<Account, 'study' | 'year' | 'bands' | 'computed'> {
  readonly span?: readonly [number, number]
  /** its lines follow cells */
  readonly live?: boolean
}

/** One chart of a scenario, with the title its run gives it; null where a file names no series the model has. */
export function documentChart(
  choice: ChartChoice,
  { scenario, projection, baseline, against }: ScenarioRun,
  { study, year, span, bands, computed, live = false }: Seen,
  text: Text,
): DocumentChart | null {
  const run = { projection, baseline, baselineName: against, settings: scenario.levers, live }
  const all = [projection.years[0] ?? year, projection.years.at(-1) ?? year] as const
  const content = chartContent(choice, run, year, span ?? all, text)
  if (!content) return null
  if (!bands) return asDocument(content, against, year, text)
  const { bands: drawn, count } = drawnBands(content, computed.fan(scenario, content.choice), false)
  const document = asDocument(content, against, year, text, drawn)
  if (count === 0) return document
  const apart = otherFiguresNote(content.choice.show, scenario, heldAgainst(study), text)
  const caption = text.t('odds:band.caption', { count, draws: text.formats.number(count, 0) })
  return { ...document, ranges: apart === null ? caption : `${apart} ${caption}` }
}

/**
 * Each headline result of every scenario: a named line each beside what they are compared with in grey, in as many charts
 * as the colours need.
 */
export function comparedCharts({ study, against, year }: Account, text: Text): readonly DocumentChart[] {
  const compared = comparedIn(study, text)
  const ids = colourable(compared).map(({ id }) => id)
  const { years } = belgium
  const span = [years[0] ?? year, years.at(-1) ?? year] as const
  const groups = ids.length === 0 ? [[]] : inGroups(ids, MOST_OVERLAID)
  return headlines.flatMap((id) =>
    groups.map((group) => asDocument(overlaid(compared, group, id, year, span, text, null), against, year, text)),
  )
}

/** One result of the study's scenarios in one chart, that of the slide always among them. */
export function overlaidChart(
  id: string,
  study: Pick<Study, 'scenarios' | 'comparison'>,
  { scenario, against }: ScenarioRun,
  { year, span }: { readonly year: number; readonly span: readonly [number, number] },
  text: Text,
): DocumentChart {
  const compared = comparedIn(study, text)
  const content = overlaid(compared, overlaidAtFirst(compared, scenario.id), id, year, span, text, scenario.id)
  return asDocument(content, against, year, text)
}

function asDocument(
  content: ChartContent,
  against: string,
  year: number,
  text: Text,
  bands: readonly Band[] = [],
): DocumentChart {
  const { title, subtitle, source, drawn } = content
  const { series } = content.choice
  return {
    title,
    subtitle,
    source,
    ranges: null,
    series,
    against,
    chart: { kind: 'lines', data: { ...withNotation(drawn, text), bands }, year },
    unit: text.formats.unit(drawn.scale.unit),
    scale: drawn.scale,
    divisor: drawn.divisor,
  }
}
