import { belgium } from '#models/belgium/model'
import type { ChartData } from '#shared/charts/lineData'
import type { SlideGuess } from '#shared/study/study'
import type { Scale } from '#shared/units/format'
import type { ComparedRun } from './chartContent'
import { chartData, type Drawn } from './chartData'
import { labelOf } from './names'
import type { Text } from './text'

/** What the room is asked, and what the run answers. Values in the unit drawn. */
export interface GuessQuestion {
  readonly series: string
  readonly question: string
  /** the answer, where the question stood */
  readonly told: string
  readonly subtitle: string
  readonly year: number
  readonly scale: Scale
  readonly answer: number
  /** where a guess may lie: as far to one side of the baseline as to the other, so that it tells nothing */
  readonly room: readonly [number, number]
  /** a guess is on a multiple of this */
  readonly step: number
  readonly hidden: Drawn
  readonly shown: Drawn
}

const STEPS = 200
/** The least part of a value, and of its change, that is left above and below for wrong guesses. */
const LEAST = 0.12
const BEYOND = 1.6

/** A round number near `size`: 1, 2 or 5 times a power of ten. */
function round(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size))
  const times = [1, 2, 5, 10].find((each) => each * power >= size) ?? 10
  return Number((times * power).toPrecision(1))
}

/** A guess on its step. */
export function onStep({ step }: Pick<GuessQuestion, 'step'>, wanted: number): number {
  const digits = Math.max(0, -Math.floor(Math.log10(step)))
  return Number((Math.round(wanted / step) * step).toFixed(digits))
}

/** Hides what comes after the first year of a run; the baseline stays. */
function hide(drawn: Drawn): Drawn {
  const lines = drawn.lines.map((line) =>
    line.faint ? line : { ...line, values: line.values.map((value, index) => (index === 0 ? value : Number.NaN)) },
  )
  return { ...drawn, lines }
}

/** Whether the model has an answer to what the room guesses, within the years shown. */
export const isAnswered = (
  { series, year }: SlideGuess,
  { projection }: Pick<ComparedRun, 'projection'>,
  span: readonly [number, number],
): boolean =>
  belgium.equations.some(({ variable }) => variable.id === series) &&
  year >= span[0] &&
  year <= span[1] &&
  Number.isFinite(projection.at(series, year))

/**
 * What a slide asks the room; null where the model cannot answer it.
 *
 * @param run of the slide's own scenario, which the room guesses
 * @param tried with levers moved over it: drawn once the answer is told
 */
export function guessQuestion(
  { series, year }: SlideGuess,
  run: ComparedRun,
  span: readonly [number, number],
  text: Text,
  tried: ComparedRun = run,
): GuessQuestion | null {
  if (!isAnswered({ series, year }, run, span)) return null
  const choice = { series: [series], show: 'level' as const }
  const draw = ({ projection, baseline, baselineName, own }: ComparedRun) =>
    chartData({ choice, projection, baseline, baselineName, span, marks: [], own }, text)
  const shown = draw(run)
  const mine = shown.lines.find((line) => line.id === series)?.values ?? []
  const answer = mine[shown.years.indexOf(year)] ?? Number.NaN
  const start = mine.find(Number.isFinite) ?? answer
  const held = shown.lines.find(({ faint }) => faint)?.values ?? [start]
  const then = held[shown.years.indexOf(year)]
  const middle = then !== undefined && Number.isFinite(then) ? then : start
  const all = shown.lines.flatMap(({ values }) => values.filter(Number.isFinite))
  const furthest = Math.max(...all.map((value) => Math.abs(value - middle)))
  const reach = Math.max(furthest * BEYOND, Math.abs(middle) * LEAST) || 1
  const unit = text.formats.unit(shown.scale.unit)
  const label = labelOf(series, text)
  return {
    series,
    question: text.t('guess:question', { label, year }),
    told: text.t('guess:told', { label, year, value: text.formats.text(answer, shown.scale) }),
    subtitle: unit ? `${label}, ${unit}` : label,
    year,
    scale: shown.scale,
    answer,
    room: [middle - reach, middle + reach],
    step: round((2 * reach) / STEPS),
    hidden: hide(shown),
    shown: tried === run ? shown : draw(tried),
  }
}

/** How far a guess was from what the run gives, in a sentence. */
export function guessVerdict({ answer, scale, year }: GuessQuestion, guess: number | null, text: Text): string {
  const { t, formats } = text
  const value = formats.text(answer, scale)
  if (guess === null) return t('guess:answer', { value, year })
  const off = formats.difference(Math.abs(guess - answer), scale).replace('+', '')
  const values = { guess: formats.text(guess, scale), value, year, off }
  if (off === formats.difference(0, scale)) return t('guess:right', values)
  return t(guess > answer ? 'guess:above' : 'guess:below', values)
}

/** With room on the axis for every guess; how far the grey line lies from the answer would stand among the guesses. */
export const withRoom = (data: ChartData, { room }: Pick<GuessQuestion, 'room'>): ChartData => ({
  ...data,
  room,
  writeGap: () => null,
})
