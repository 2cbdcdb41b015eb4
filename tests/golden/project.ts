import { effort, orders, output } from './defence'
import { dependency } from './dependency'
import { balance, cost, demand } from './money'
import { projects } from './projects'
import { research, training, trend } from './research'
import { FIRST, type Figures, LAST, Run, type Settings } from './run'
import { totals } from './totals'

/** The blocks in the order in which a year is worked out. */
const blocks = [effort, trend, training, research, orders, output, projects, dependency, cost, demand, balance, totals]

function finished(run: Run): Run {
  for (let year = FIRST; year <= LAST; year++) for (const block of blocks) block(run, year)
  return run
}

/** Series that are shares: fractions in here, percent for the reader. */
const PERCENT: ReadonlySet<string> = new Set([
  'gdp.effect',
  'research.uplift',
  'research.target',
  'research.payRise',
  'research.intensityReached',
  'research.effortReal',
  'research.publicShare',
  'defence.effortReached',
  'defence.contentSigned',
  'defence.contentReached',
  'defence.exports.share',
  'dependency.usShareDelivered',
  'dependency.safeOpen',
  'dependency.usShareReached',
  'dependency.usProcurement',
  'dependency.europeanShare',
  'dependency.chips',
  'dependency.batteries',
  'dependency.control',
  'dependency.foundries',
  'dependency.index',
  'public.debtRatio',
  'region.wallonia.otherShare',
  'region.flanders.otherShare',
  'region.brussels.otherShare',
])

export type Projected = Readonly<Record<string, readonly number[]>>

const readable = (run: Run): Projected =>
  Object.fromEntries(
    [...run.all()].map(([id, values]) => [id, PERCENT.has(id) ? values.map((value) => value * 100) : values]),
  )

/** Every series of a scenario and of its reference, a value a year from 2025, in the units of the model's page. */
export function project(settings: Settings, figures: Figures = {}): { scenario: Projected; reference: Projected } {
  const reference = finished(new Run({}, figures, null))
  return { scenario: readable(finished(new Run(settings, figures, reference))), reference: readable(reference) }
}
