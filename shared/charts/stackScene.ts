import { gridGroup, yearsGroup } from './axes'
import { endTexts } from './endLabels'
import type { Scene } from './scene'
import type { StackData, StackLayout } from './stackLayout'

/**
 * All that a chart of layers draws.
 *
 * @param told the year whose columns stand out
 * @param ended the year whose values stand at the ends: the last one drawn, unless another is pointed at
 */
export function stackScene(
  data: StackData,
  layout: StackLayout,
  em: number,
  told: number,
  ended: number = data.years.at(-1) ?? told,
): Scene {
  const { pieces, named, right, top, bottom } = layout
  const labels = named.map(({ id, text, paint, valueIn }) => ({
    id,
    value: data.write(valueIn(ended)),
    name: text,
    paint,
    about: id,
  }))
  const centres = named.map(({ centre }) => centre(ended))
  const place = { x: right + em * 0.6, top, bottom, em }
  return [
    gridGroup(layout.ticks, layout, em),
    {
      name: 'columns',
      marks: pieces.map(({ layer, year, ...place }) => ({
        shape: 'rect',
        role: year === told ? 'columnTold' : 'column',
        id: `${layer.id} ${year}`,
        paint: layer.paint,
        ...place,
      })),
    },
    yearsGroup(layout.yearTicks, layout.x, layout, em, { year: told, ruled: false, pointed: false }),
    { name: 'lines', marks: [{ shape: 'path', role: 'total', id: 'total', d: layout.total }] },
    { name: 'ends', marks: endTexts(labels, centres, layout.ends, place, ended) },
  ]
}
