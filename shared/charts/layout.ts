import { area, extent, line, scaleLinear } from 'd3'

/** One line of a chart, values already in the unit drawn; null or NaN where there is none. */
export interface Line {
  readonly id: string
  /** names the line at its end */
  readonly label: string
  readonly values: readonly number[]
  readonly color: string
  readonly dashed: boolean
  /** the thin grey line others are held against */
  readonly faint: boolean
}

/** The series a line shows: the grey line of one is named after it, with a star. */
export const seriesOf = ({ id }: Pick<Line, 'id'>): string => (id.endsWith('*') ? id.slice(0, -1) : id)

/** A horizontal mark: a documented target, a peer country. */
export interface Mark {
  readonly id: string
  readonly label: string
  readonly value: number
}

/** From one value to another, in the unit drawn; NaN where there is none. */
export type Reach = readonly [low: number, high: number]

/** What a line may well be instead, one reach a year: where it lies mostly, and where half the time. */
export interface Band {
  readonly id: string
  readonly color: string
  readonly outer: readonly Reach[]
  readonly inner: readonly Reach[]
  /** made for where the lines were before: drawn as what has passed */
  readonly stale: boolean
}

export interface ChartData {
  readonly years: readonly number[]
  readonly lines: readonly Line[]
  /** drawn behind the lines */
  readonly bands?: readonly Band[]
  readonly marks: readonly Mark[]
  /** what no value can exceed, where nothing drawn does: the axis ends there */
  readonly most?: number
  /** lowest and highest value there has to be room for, whatever the lines are */
  readonly room?: readonly [number, number]
  /** a value with the unit's decimals, for the ends of lines */
  readonly write: (value: number) => string
  /** a value on the axis, with as many decimals as the ticks need */
  readonly writeTick: (value: number, digits: number) => string
}

export interface Box {
  readonly width: number
  readonly height: number
  /** size of the type in pixels */
  readonly em: number
  readonly measure: (text: string, em: number, bold: boolean) => number
}

export interface EndLabel {
  readonly id: string
  readonly value: string
  readonly name: string
  readonly color: string
  readonly x: number
  readonly y: number
}

export interface MarkLabel {
  readonly id: string
  readonly label: string
  /** null where there was no room beside the other labels */
  readonly x: number | null
  readonly y: number
}

export interface BeyondLabel {
  readonly side: 'below' | 'above'
  readonly text: string
  readonly x: number
  readonly y: number
}

export interface Layout {
  readonly x: (year: number) => number
  readonly y: (value: number) => number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly ticks: readonly { readonly y: number; readonly text: string; readonly zero: boolean }[]
  readonly yearTicks: readonly number[]
  readonly paths: readonly { readonly line: Line; readonly d: string }[]
  readonly bands: readonly { readonly band: Band; readonly outer: string; readonly inner: string }[]
  readonly marks: readonly MarkLabel[]
  /** marks too far away to be drawn, named at the edge they lie beyond */
  readonly beyond: readonly BeyondLabel[]
  /** the values of a year at the right end, never one over another */
  readonly labelsAt: (year: number) => readonly EndLabel[]
  /** each label on one line instead of two: there are many */
  readonly tight: boolean
  readonly labelHeight: number
}

const finite = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value)

const MOST_TICKS = 7
const MOST_DIGITS = 6
const YEAR_STEPS = [1, 5, 10]
/** What a year and the air beside it take, in ems. */
const YEAR_ROOM = 3.4

/** Differences below this part of a value are noise of arithmetic: such a line is flat. */
const NOISE = 1e-9

/** Lowest and highest of some values; one and the same where they differ by noise only. */
export function range(values: readonly number[]): readonly [number, number] {
  const [low = 0, high = 1] = extent(values.filter(finite))
  return high - low <= Math.abs(high) * NOISE ? [high, high] : [low, high]
}

/** Marks this near to the lines, as a part of their value, are worth the room they take. */
const NEAR = 0.22
/** A line that does not move stands in the middle of this much of its value; one that hardly does, of this. */
const FLAT = 0.2
const HARDLY = 0.04

/** The range of values drawn with the marks near them, with room above and below. */
export function domain(data: ChartData): [number, number] {
  const [low, high] = range([
    ...data.lines.flatMap((each) => each.values),
    ...(data.bands ?? []).flatMap(({ outer }) => outer.flat()),
    ...(data.room ?? []),
  ])
  // A mark far away would press the lines flat: it is drawn only where they come near it.
  const reach = Math.max(high - low, Math.abs(high) * NEAR)
  const near = data.marks.map(({ value }) => value).filter((value) => value > low - reach && value < high + reach)
  const min = Math.min(low, ...near)
  const max = Math.max(high, ...near)
  const least = Math.abs(max) * (max > min ? HARDLY : FLAT) || 1
  const pad = Math.max((max - min) * 0.06, (least - (max - min)) / 2)
  const top = data.most !== undefined && max <= data.most ? Math.min(max + pad, data.most) : max + pad
  return [min >= 0 && min - pad < 0 ? 0 : min - pad, top]
}

/** Moves labels apart, as little as needed, within top and bottom. */
export function spread(centres: readonly number[], height: number, top: number, bottom: number): number[] {
  const order = centres.map((_, index) => index).sort((a, b) => (centres[a] ?? 0) - (centres[b] ?? 0))
  const placed = [...centres]
  let floor = top + height / 2
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, floor)
    floor = (placed[index] ?? 0) + height
  }
  let ceiling = bottom - height / 2
  for (const index of [...order].reverse()) {
    placed[index] = Math.min(placed[index] ?? 0, ceiling)
    ceiling = (placed[index] ?? 0) - height
  }
  return placed
}

/** First and last year always, and as many round ones between as there is room for. */
function yearTicks(years: readonly number[], x: (year: number) => number, em: number): number[] {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return []
  const apart = (a: number, b: number): boolean => Math.abs(x(a) - x(b)) >= em * YEAR_ROOM
  const between = (step: number): number[] =>
    years.filter((year) => year % step === 0 && apart(year, first) && apart(year, last))
  const step = YEAR_STEPS.find((each) => apart(first, first + each)) ?? years.length
  return first === last ? [first] : [first, ...between(step), last]
}

/** Two lines are the same to the eye. */
const coincide = (a: Line, b: Line): boolean =>
  a.values.every((value, index) => {
    const other = b.values[index] ?? Number.NaN
    return Object.is(value, other) || Math.abs(value - other) <= Math.abs(value) * NOISE
  })

/** The names of lines that lie on each other stand together while they take no more than this part of the chart. */
const JOINED = 0.3

/** The lines that get a label: those that lie on each other share one, as far as it has room. */
function named(lines: readonly Line[], fits: (name: string) => boolean): readonly Line[] {
  const kept: Line[] = []
  // What happens gives the label its colour, not what was asked for.
  for (const each of [...lines].sort((a, b) => Number(a.dashed) - Number(b.dashed))) {
    const index = kept.findIndex((other) => coincide(other, each))
    const under = kept[index]
    if (under?.label === each.label) continue
    const label = `${under?.label} = ${each.label}`
    if (under && under.faint === each.faint && fits(label)) kept[index] = { ...under, label }
    else kept.push(each)
  }
  return kept
}

/** Where everything of a chart stands, in pixels: a function of data and size alone. */
export function layoutChart(data: ChartData, box: Box): Layout {
  const { em, measure, height } = box
  const [first = 0, last = 1] = [data.years[0], data.years.at(-1)]
  const top = em * 0.7
  const bottom = height - em * 1.9
  const tickCount = Math.min(MOST_TICKS, Math.max(2, Math.floor((bottom - top) / (em * 3))))
  const value = scaleLinear(domain(data), [bottom, top]).nice(tickCount)
  const [lowest = 0, highest = 1] = value.domain()
  // Rounding the axis outwards must not make room for what cannot be.
  if (data.most !== undefined && highest > data.most && domain(data)[1] <= data.most) value.domain([lowest, data.most])
  const tickValues = value.ticks(tickCount)
  const stepSize = Math.abs((tickValues[1] ?? 1) - (tickValues[0] ?? 0)) || 1
  const digits = Math.min(MOST_DIGITS, Math.max(0, -Math.floor(Math.log10(stepSize) + 1e-9)))
  const tickTexts = tickValues.map((tick) => data.writeTick(tick, digits))
  const left = Math.max(...tickTexts.map((text) => measure(text, em, false)), em) + em * 0.7

  const labelled = named(data.lines, (name) => measure(name, em, false) < box.width * JOINED)
  const tight = labelled.length * em * 2.5 > bottom - top
  const widest = (each: Line): number => {
    const values = each.values.filter(finite).map((v) => measure(data.write(v), em, true))
    const name = measure(each.label, em, false)
    return tight ? Math.max(0, ...values) + em * 0.5 + name : Math.max(name, ...values)
  }
  const right = Math.max(left + em * 4, box.width - Math.max(0, ...labelled.map(widest)) - em * 1.1)
  const labelHeight = tight ? em * 1.25 : em * 2.35
  const x = scaleLinear([first, last], [left, right])

  const draw = line<number>()
    .defined(finite)
    .x((_, index) => x(data.years[index] ?? first))
    .y((v) => value(v))
  const rounded = (v: number): number => Math.round(v * 10) / 10
  const fill = area<Reach>()
    .defined(([low, high]) => finite(low) && finite(high))
    .x((_, index) => rounded(x(data.years[index] ?? first)))
    .y0(([low]) => rounded(value(low)))
    .y1(([, high]) => rounded(value(high)))

  const labelsAt = (year: number): readonly EndLabel[] => {
    const at = data.years.indexOf(year)
    const present = labelled.filter((each) => finite(each.values[at]))
    const centres = present.map((each) => value(each.values[at] ?? 0))
    const spreadCentres = spread(centres, labelHeight, top - em * 0.4, bottom + em * 0.4)
    return present.map((each, index) => ({
      id: each.id,
      value: data.write(each.values[at] ?? 0),
      name: each.label,
      color: each.color,
      x: right + em * 0.6,
      y: rounded(spreadCentres[index] ?? 0),
    }))
  }

  const [bottomValue = 0, topValue = 1] = value.domain()
  const taken: { x: number; to: number; y: number }[] = []
  /** Finds room for a text on a height, after those that stand there already; null where there is none. */
  const place = (text: string, y: number): number | null => {
    const width = measure(text, em, false)
    let start = left + em * 0.4
    for (const other of taken) if (Math.abs(other.y - y) < em * 1.25 && start < other.to) start = other.to + em
    if (start + width > right - em * 0.4) return null
    taken.push({ x: start, to: start + width, y })
    return rounded(start)
  }
  const marks = data.marks
    .filter((mark) => mark.value >= bottomValue && mark.value <= topValue)
    .sort((a, b) => a.value - b.value)
    .map((mark): MarkLabel => {
      const y = rounded(value(mark.value))
      return { id: mark.id, label: mark.label, x: place(mark.label, y - em * 0.35), y }
    })
  const beyond = (side: 'below' | 'above'): BeyondLabel | null => {
    const far = data.marks.filter((mark) => (side === 'below' ? mark.value < bottomValue : mark.value > topValue))
    const arrow = side === 'below' ? '↓' : '↑'
    const y = rounded(side === 'below' ? bottom - em * 0.45 : top + em * 0.95)
    // The nearest first, and as many as there is room for.
    const near = [...far].sort((a, b) => (side === 'below' ? b.value - a.value : a.value - b.value))
    for (let count = near.length; count > 0; count--) {
      const labels = near.slice(0, count).map(({ label }) => label)
      const text = `${arrow} ${labels.join(' · ')}`
      const start = place(text, y)
      if (start !== null) return { side, text, x: start, y }
    }
    return null
  }
  const beyonds = (['below', 'above'] as const).flatMap((side) => beyond(side) ?? [])

  return {
    x,
    y: value,
    left,
    right,
    top,
    bottom,
    ticks: tickValues.map((tick, index) => ({
      y: rounded(value(tick)),
      text: tickTexts[index] ?? '',
      zero: tick === 0,
    })),
    yearTicks: yearTicks(data.years, x, em),
    bands: (data.bands ?? []).map((band) => ({
      band,
      outer: fill(band.outer as Reach[]) ?? '',
      inner: fill(band.inner as Reach[]) ?? '',
    })),
    paths: data.lines.map((each) => ({ line: each, d: draw(each.values as number[]) ?? '' })),
    marks,
    beyond: beyonds,
    labelsAt,
    tight,
    labelHeight,
  }
}
