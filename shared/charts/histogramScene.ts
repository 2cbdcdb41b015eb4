import type { Flag, HistogramLayout } from './histogram'
import type { Group, Scene, SceneMark } from './scene'

function flagGroup(id: 'target' | 'central', flag: Flag, bottom: number, em: number): Group {
  const side = flag.anchor === 'end' ? -1 : 1
  const target = id === 'target'
  return {
    name: 'flag',
    id,
    marks: [
      {
        shape: 'line',
        role: target ? (flag.beyond ? 'targetBeyond' : 'target') : 'central',
        id: 'line',
        x1: flag.x,
        x2: flag.x,
        y1: flag.y - em * 0.8,
        y2: bottom,
      },
      {
        shape: 'text',
        role: target ? 'targetText' : 'centralText',
        id: 'text',
        x: flag.x + side * em * 0.4,
        y: flag.y,
        anchor: flag.anchor,
        runs: [{ text: flag.text }],
      },
    ],
  }
}

/** All that a histogram draws. */
export function histogramScene(layout: HistogramLayout, em: number): Scene {
  const { bars, left, right, bottom, ticks } = layout
  return [
    {
      name: 'bars',
      marks: bars.map(({ x, y, width, height, met }) => ({
        shape: 'rect',
        role: met ? 'binMet' : 'binMissed',
        id: String(x),
        x: x + 0.5,
        y,
        width: Math.max(0.5, width - 1),
        height,
      })),
    },
    {
      name: 'grid',
      marks: [
        { shape: 'line', role: 'zero', id: 'zero', x1: left, x2: right, y1: bottom, y2: bottom },
        ...ticks.map(
          ({ x, text }): SceneMark => ({
            shape: 'text',
            role: 'axisText',
            id: text,
            x,
            y: bottom + em * 1.35,
            anchor: 'middle',
            runs: [{ text }],
          }),
        ),
      ],
    },
    flagGroup('central', layout.central, bottom, em),
    flagGroup('target', layout.target, bottom, em),
  ]
}
