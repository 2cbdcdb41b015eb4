import { barScene, fallRow } from '#shared/charts/barScene'
import type { Box } from '#shared/charts/box'
import { type HistogramData, layoutHistogram } from '#shared/charts/histogram'
import { histogramScene } from '#shared/charts/histogramScene'
import type { ChartData } from '#shared/charts/lineData'
import { layoutLines } from '#shared/charts/lineLayout'
import { lineScene } from '#shared/charts/lineScene'
import type { Scene } from '#shared/charts/scene'
import { sparkScene } from '#shared/charts/sparkScene'
import { layoutStack, type StackData } from '#shared/charts/stackLayout'
import { stackScene } from '#shared/charts/stackScene'

/** Size of type in every sample, in pixels. */
export const EM = 14

const box: Box = {
  width: 640,
  height: 320,
  em: EM,
  measure: (text, em, bold) => text.length * em * (bold ? 0.65 : 0.6),
}
const years = [2025, 2026, 2027, 2028]
const write = (value: number): string => value.toFixed(1)
const writeTick = (value: number, digits: number): string => value.toFixed(digits)

const lineData: ChartData = {
  years,
  lines: [
    { id: 'jobs', label: 'Jobs', values: [1, 2, Number.NaN, 4], paint: 'series-1', dashed: false, faint: false },
    { id: 'asked', label: 'Asked', values: [1, 3, 4, 5], paint: 'series-2', dashed: true, faint: false },
    { id: 'jobs*', label: 'Reference', values: [1, 1, 1, 1], paint: 'reference', dashed: false, faint: true },
  ],
  bands: [
    {
      id: 'jobs',
      paint: 'series-1',
      outer: years.map(() => [0.5, 4.5] as const),
      inner: years.map(() => [1, 3] as const),
      stale: false,
    },
  ],
  marks: [{ id: 'goal', label: 'Goal', value: 3.5 }],
  write,
  writeTick,
  writeGap: (difference) => `+${difference.toFixed(1)}`,
}

/** The same, with what was observed before. */
const observedData: ChartData = {
  ...lineData,
  observed: [
    {
      id: 'past',
      label: 'Observed',
      series: ['jobs'],
      points: [
        { year: 2020, value: 0.2, secondHand: false },
        { year: 2024, value: 7, secondHand: true },
      ],
    },
  ],
}

const stackData: StackData = {
  years,
  layers: [
    { id: 'a', label: 'Adds', values: [1, 2, 3, 4], paint: 'series-1' },
    { id: 'b', label: 'Takes', values: [-1, -1, 0, Number.NaN], paint: 'series-2' },
  ],
  totalLabel: 'Total',
  write,
  writeTick,
}

const histogramData: HistogramData = {
  bins: [
    { from: 0, to: 1, count: 2 },
    { from: 1, to: 2, count: 6 },
    { from: 2, to: 3, count: 1 },
  ],
  target: 2,
  sense: 'at least',
  central: 1.5,
  targetLabel: 'Target',
  centralLabel: 'Most likely',
  writeTick,
}

/** A scene of every kind of chart, drawn into a box. */
export const scenesIn = (box: Box) =>
  ({
    lines: lineScene(lineData, layoutLines(lineData, box), EM, { marked: 2027, pointed: null }),
    pointed: lineScene(lineData, layoutLines(lineData, box), EM, { marked: 2027, pointed: 2026 }),
    observed: lineScene(observedData, layoutLines(observedData, box), EM, { marked: 2027, pointed: null }),
    stack: stackScene(stackData, layoutStack(stackData, box), EM, 2028),
    histogram: histogramScene(layoutHistogram(histogramData, box), EM),
    bars: barScene(fallRow(0.25, 0.75, 'series-1'), { x: 100, y: 20, width: 400, height: 30 }, 3),
    spark: sparkScene({ values: [1, 2, 3], baseline: [1, 1, 1] }, { width: 100, height: 20 }),
  }) satisfies Readonly<Record<string, Scene>>

export const scenes = scenesIn(box)
