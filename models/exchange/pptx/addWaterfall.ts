import type pptxgen from 'pptxgenjs'
import { printable } from '#shared/charts/markup'
import type { Waterfall } from '../account/waterfalls'
import { CLEAR } from './bandAreas'
import type { ChartWords } from './deck'
import { type FallStep, fallRange, fallSteps } from './fallSteps'
import { type LayoutId, placeIn } from './layouts'
import { ink, reference, SANS } from './look'
import { placeName } from './placeholders'
import { fillLevels } from './say'

const COLORS = { up: 'accent1', down: 'accent2', result: 'accent6' } as const
const TYPE_SIZE = 12
/** Between two bars, in per cent of a bar. */
const BETWEEN = 45

/** What makes a result, as bars that can be edited: each begins where the one before ends. */
export function addWaterfall(
  slide: pptxgen.Slide,
  waterfall: Waterfall,
  layout: LayoutId,
  { title, words }: { readonly title: string; readonly words: ChartWords },
): void {
  const placeOf = (kind: 'heading' | 'chart' | 'source') => placeIn(layout, placeName(kind, 0))
  fillLevels(
    slide,
    [
      { words: waterfall.title === title ? null : waterfall.title, level: 0 },
      { words: waterfall.subtitle, level: 1 },
    ],
    placeOf('heading'),
  )
  const steps = fallSteps(waterfall, words.named)
  const labels = steps.map(({ name }) => printable(name))
  const column = (name: string, color: string, value: (step: FallStep) => number | null) => ({
    color,
    data: { name: printable(name), labels, values: steps.map((step) => value(step) ?? Number.NaN) },
  })
  const piecesOf = (kind: FallStep['kind']) => {
    const of = (piece: 'piece' | 'pieceBelowZero') => (step: FallStep) => (step.kind === kind ? step[piece] : null)
    const crosses = steps.some((step) => step.kind === kind && step.pieceBelowZero < 0)
    const pieces = crosses ? (['piece', 'pieceBelowZero'] as const) : (['piece'] as const)
    return pieces.map((piece) => column(words[kind], COLORS[kind], of(piece)))
  }
  const columns = [
    column(words.below, CLEAR, ({ below }) => below),
    ...piecesOf('result'),
    ...piecesOf('up'),
    ...piecesOf('down'),
  ]
  const [min, max] = fallRange(waterfall)
  const { name, place } = placeOf('chart')
  slide.addChart(
    'bar',
    columns.map(({ data }) => data),
    {
      ...place,
      objectName: name,
      altText: printable([`${waterfall.title}. ${waterfall.subtitle}`, ...steps.map((step) => step.name)].join('. ')),
      barDir: 'bar',
      barGrouping: 'stacked',
      barGapWidthPct: BETWEEN,
      chartColors: columns.map(({ color }) => color),
      valAxisMinVal: min,
      valAxisMaxVal: max,
      valAxisHidden: true,
      valAxisLabelColor: ink,
      valAxisLineShow: false,
      valAxisLineColor: ink,
      dataLabelColor: ink,
      valGridLine: { style: 'none' },
      catGridLine: { style: 'none' },
      catAxisLabelPos: 'low',
      catAxisLabelFontFace: SANS,
      catAxisLabelFontSize: TYPE_SIZE,
      catAxisLabelColor: ink,
      catAxisLineShow: false,
      catAxisLineColor: reference,
      showLegend: false,
      // The first at the top, which the library does but its types do not know.
      ...({ catAxisOrientation: 'maxMin' } as object),
    },
  )
  fillLevels(slide, [{ words: waterfall.source, level: 0 }], placeOf('source'))
}
