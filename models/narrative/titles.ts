import { atLeast } from '#models/analysis/atLeast'
import type { Measure } from '#models/analysis/uncertainty/sample'
import { belgium } from '#models/belgium/model'
import type { Settings } from '#models/engine/parameters'
import { defaultYear } from '#models/engine/parameters'
import type { Projection } from '#models/engine/projection'
import { differenceOf, measuredScale } from './chartData'
import { leverOf } from './levers'
import { limitSpans, researchersLacking, researchersLeft } from './limits'
import { listText } from './list'
import { type Target, targetOf } from './marks'
import { labelOf, shortOf, variableOf } from './names'
import { researchAim } from './researchAim'
import type { Text } from './text'

export interface Seen {
  readonly projection: Projection
  readonly baseline: Projection
  readonly settings: Settings
  readonly year: number
  /** what the scenario gives without the levers that are being tried on it */
  readonly own?: Projection | undefined
}

const INTENSITY_DIGITS = 2

/** The European target that applies in a year; null before the first. */
export const europeanTarget = (year: number): Target | null => targetOf(variableOf('dependency.europeanShare'), year)

/** The year research.intensity is to be reached in, as set. */
export function aimYear(settings: Settings): number {
  const lever = leverOf('research.intensity')
  const year = settings[lever.id]?.by ?? defaultYear(belgium, lever)
  if (year === null) throw new Error(`the lever "${lever.id}" has no year`)
  return year
}

/** R&D as far as people were found for it: what is reached, where money alone only raises pay. */
const REAL = 'research.effortReal'

function research(seen: Seen, text: Text): string {
  const { projection, settings, year } = seen
  const { t, formats } = text
  const aim = researchAim(settings, projection)
  const write = (value: number) => formats.percent(value, INTENSITY_DIGITS)
  if (aim === null) {
    const reached = write(projection.at(REAL, year))
    const steady = projection.years.every((each) => write(projection.at(REAL, each)) === reached)
    return steady ? t('explore:title.steady', { reached }) : plain(REAL, seen, text)
  }
  const by = aimYear(settings)
  const reached = projection.years.find((each) => each >= by && atLeast(projection.at(REAL, each), aim))
  const written = formats.givenText(aim, '%')
  const reachedBy = formats.textBeside(projection.at(REAL, by), aim, { unit: '%', decimals: INTENSITY_DIGITS })
  const values = { aim: written, reached: reachedBy, year: by }
  return reached === by ? t('explore:title.reached', values) : t('explore:title.missed', values)
}

function staff({ projection, year }: Seen, text: Text): string {
  const { t, formats } = text
  // As many as the chart shows to be missing, and as the sentence on the target does: pay has brought its part.
  const gapIn = (each: number) => researchersLeft(projection, each)
  const lacking = (each: number) => gapIn(each) > 0 && researchersLacking(projection, each) > 0
  if (lacking(year)) return t('explore:title.peopleLack', { gap: formats.roundedText(gapIn(year), 'FTE'), year })
  const values = { staff: formats.roundedText(projection.at('research.staff', year), 'FTE'), year }
  const worst = projection.years.filter(lacking).toSorted((one, other) => gapIn(other) - gapIn(one))[0]
  if (worst === undefined) return t('explore:title.peopleEnough', values)
  return t('explore:title.peopleEnoughNow', { ...values, worst, gap: formats.roundedText(gapIn(worst), 'FTE') })
}

function defence({ projection }: Seen, text: Text): string {
  const held = limitSpans(projection).filter(({ limit }) => limit !== 'orders')
  const [first] = held
  if (!first) return text.t('explore:title.ordersOnly')
  const years = held.map((span) => (span.first === span.last ? String(span.first) : `${span.first}–${span.last}`))
  return text.t('explore:title.limits', {
    limit: text.t(`explore:limit.${first.limit}`),
    years: listText(years, text),
  })
}

function european({ projection, year }: Seen, text: Text): string | null {
  const aim = europeanTarget(year)
  if (!aim) return null
  const value = projection.at('dependency.europeanShare', year)
  const values = {
    value: text.formats.text(value, '%'),
    year,
    target: text.formats.text(aim.target, '%'),
  }
  if (!atLeast(value, aim.target))
    return text.t('explore:title.europeanBelow', {
      ...values,
      value: text.formats.textBeside(value, aim.target, '%'),
      gap: text.formats.textBeside(aim.target - value, 0, 'pp'),
    })
  // As its card has it: above by what does not show in the digits given is just met.
  const above = text.formats.shows(value - aim.target, 'pp')
  return text.t(above ? 'explore:title.europeanAbove' : 'explore:title.europeanMet', values)
}

function plain(id: string, { projection, baseline, year, own = baseline }: Seen, text: Text): string {
  const measured = variableOf(id)
  const { unit } = measured
  const value = projection.at(id, year)
  if (Number.isNaN(value)) return labelOf(id, text)
  // People need no unit: the subtitle says which.
  const { number, unit: word } = text.formats.rounded(value, measured)
  const written = PEOPLE.has(unit) ? number : text.formats.together(number, word)
  const values = { label: labelOf(id, text), value: written, year }
  const moved = value - baseline.at(id, year)
  const difference = text.formats.roundedDifference(moved, measured)
  // Moved by a trial to where the baseline stands: that is no sign that nothing moved.
  const back = moved === 0 && own.at(id, year) !== value
  if (!Number.isFinite(moved) || back) return text.t('explore:title.value', values)
  return difference === text.formats.roundedDifference(0, measured)
    ? text.t(moved === 0 ? 'explore:title.valueSame' : 'explore:title.valueSmall', values)
    : text.t('explore:title.valueDiff', {
        ...values,
        difference: PEOPLE.has(unit) ? text.formats.rounded(moved, measured, 'always').number : difference,
      })
}

/** Series a title names; the lines' ends name the others. */
const NAMED = 3

/** Several series in one sentence: the first by its full name, which tells what the others are. */
function several(series: readonly string[], show: Measure, { projection, baseline, year }: Seen, text: Text): string {
  const difference = show === 'difference'
  const shown = (id: string) =>
    difference ? differenceOf(projection.at(id, year), baseline.at(id, year)) : projection.at(id, year)
  const write = (id: string) => text.formats.rounded(shown(id), measuredScale(id, show), difference ? 'always' : 'auto')
  const named = series.filter((id) => Number.isFinite(shown(id))).slice(0, NAMED)
  const { unit = '1' } = named[0] === undefined ? {} : variableOf(named[0])
  const parts = named.map((id, index) => {
    const { number, unit: word } = write(id)
    // Money's unit is said once, at the end, where it is the same for all.
    const same = named.every((each) => write(each).unit === word)
    const bare = PEOPLE.has(unit) || (same && !unit.startsWith('%') && index < named.length - 1)
    return text.t('explore:title.part', {
      label: index === 0 ? labelOf(id, text) : shortOf(id, text),
      value: bare ? number : text.formats.together(number, word),
    })
  })
  return text.t('explore:title.several', { list: listText(parts, text), year })
}

const PEOPLE: ReadonlySet<string> = new Set(['jobs', 'FTE', 'people/yr'])

const RESEARCH = ['research.target', 'research.intensityReached', REAL]
const STAFF = ['research.needed', 'research.available', 'research.staff']
const DEFENCE = [
  'defence.turnover.core',
  'defence.orders',
  'defence.supply',
  'defence.capacity',
  'defence.labourLimit',
  'defence.demand',
]

/** What a chart of these series lets one see, in a sentence computed from the run; of differences, where it shows them. */
export function chartTitle(series: readonly string[], seen: Seen, text: Text, show: Measure = 'level'): string {
  const [first] = series
  if (first === undefined) return ''
  const told = () => (series.length > 1 ? several(series, show, seen, text) : plain(first, seen, text))
  if (show === 'difference') return told()
  const among = (ids: readonly string[], count: number) =>
    series.every((id) => ids.includes(id)) && series.length >= count
  // What is reached in people is said only where it is drawn.
  if (among(RESEARCH, 1) && series.includes(REAL)) return research(seen, text)
  if (among(STAFF, 2)) return staff(seen, text)
  if (among(DEFENCE, 2) || first === 'defence.limit') return defence(seen, text)
  if (first === 'dependency.europeanShare') return european(seen, text) ?? plain(first, seen, text)
  return told()
}
