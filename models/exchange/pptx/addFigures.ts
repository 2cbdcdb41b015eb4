import type pptxgen from 'pptxgenjs'
import type { Figure } from './deck'
import { better, GAP, type Place, rule, soft, worse } from './look'
import { say } from './say'

const COLUMNS = 3
const HIGHEST = 2.2

/** Headline results in large type, three in a row. */
export function addFigures(slide: pptxgen.Slide, figures: readonly Figure[], place: Place): void {
  const w = (place.w - GAP * (COLUMNS - 1)) / COLUMNS
  const h = Math.min(HIGHEST, place.h / Math.ceil(figures.length / COLUMNS))
  for (const [index, { label, value, difference, direction }] of figures.entries()) {
    const x = place.x + (index % COLUMNS) * (w + GAP)
    const y = place.y + Math.floor(index / COLUMNS) * h
    slide.addShape('line', { x, y, w, h: 0, objectName: 'rule', line: { color: rule, width: 1 } })
    say(slide, label, { x, y: y + 0.1, w, h: 0.35 }, { size: 13, color: soft })
    say(slide, value, { x, y: y + 0.45, w, h: 0.65 }, { size: 28, serif: true, bold: true, valign: 'middle' })
    const color = direction === 'better' ? better : direction === 'worse' ? worse : soft
    if (difference) say(slide, difference, { x, y: y + 1.1, w, h: 0.35 }, { size: 14, color })
  }
}
