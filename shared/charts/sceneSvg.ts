import { escapeMarkup, tag } from './markup'
import { paper } from './paper'
import { roleAttributes, STRONG } from './roles'
import type { Run, Scene, SceneMark, TextMark } from './scene'

const runMarkup = ({ text, strong, x, y }: Run): string =>
  strong || x !== undefined || y !== undefined
    ? tag('tspan', { x, y, 'font-weight': strong ? STRONG : undefined }, escapeMarkup(text))
    : escapeMarkup(text)

function textMarkup({ x, y, anchor, runs }: TextMark, look: Readonly<Record<string, string | number | undefined>>) {
  return tag('text', { x, y, 'text-anchor': anchor, ...look }, runs.map(runMarkup).join(''))
}

function markMarkup(mark: SceneMark, em: number): string {
  const look = roleAttributes(mark.role, mark.paint, (paint) => paper[paint], em)
  switch (mark.shape) {
    case 'path':
      return tag('path', { d: mark.d, ...look })
    case 'line':
      return tag('line', { x1: mark.x1, x2: mark.x2, y1: mark.y1, y2: mark.y2, ...look })
    case 'rect':
      return tag('rect', { x: mark.x, y: mark.y, width: mark.width, height: mark.height, ...look })
    case 'circle':
      return tag('circle', { cx: mark.cx, cy: mark.cy, r: mark.r, ...look })
    case 'text':
      return textMarkup(mark, look)
  }
}

/** A scene as SVG markup, in the colours of paper. */
export const sceneSvg = (scene: Scene, em: number): string =>
  scene.flatMap(({ marks }) => marks.map((mark) => markMarkup(mark, em))).join('')
