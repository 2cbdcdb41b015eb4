import { BAND_OPACITY, GRID, pale } from './look'

/** Takes an element out of a text and puts it before another one. */
function moveBefore(text: string, element: RegExp, before: string): string {
  const found = element.exec(text)
  if (!found || !text.includes(before)) return text
  return text.replace(element, '').replace(before, `${found[0]}${before}`)
}

/** A point of a year without a value, which programs would take for nought. */
const EMPTY_POINT = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g

const SERIES = /<c:ser>.*?<\/c:ser>/gs
const MARKER = /<c:marker>.*?<\/c:marker>/s

/** A series of lines or areas, its elements in the order that the standard gives them. */
const mendSeries = (series: string): string =>
  moveBefore(series.replace(/<c:invertIfNegative [^>]*\/>/, ''), MARKER, '<c:dLbls>')

/** A group of series says how it is grouped, and names the axes it has. */
function mendGroup(group: string, axes: ReadonlySet<string>): string {
  const grouped = group.includes('<c:grouping ')
    ? group
    : group.replace('<c:lineChart>', '<c:lineChart><c:grouping val="standard"/>')
  const mended = group.startsWith('<c:barChart>') ? grouped : grouped.replace(SERIES, mendSeries)
  return mended
    .replace(EMPTY_POINT, '')
    .replace(/<c:axId val="(\d+)"\/>/g, (element, id: string) => (axes.has(id) ? element : ''))
}

const OUTER = `<a:alpha val="${BAND_OPACITY.outer * 1000}"/>`
const INNER = `<a:alpha val="${BAND_OPACITY.inner * 1000}"/>`
/** Of the areas of a range: first what lies below, then the outer range, the inner one, and the outer one above it. */
const INNER_AREA = 2

/** The inner range darker than the outer one: pptxgenjs knows one opacity for all. */
function shadeAreas(areas: string): string {
  let at = 0
  return areas.replace(SERIES, (series) => (at++ === INNER_AREA ? series.replace(OUTER, INNER) : series))
}

const nameOf = (series: string): string => /<c:tx>.*?<c:v>([^<]*)<\/c:v>/s.exec(series)?.[1] ?? ''

/** A legend of lines: without ranges and points of second hand, which stand under the chart, and each name once. */
function mendLegend(chart: string): string {
  const named = new Set<string>()
  const left: number[] = []
  const areas = chart.indexOf('</c:areaChart>')
  for (const [index, match] of [...chart.matchAll(SERIES)].entries()) {
    const [series] = match
    const name = nameOf(series)
    const [, look = ''] = /<c:spPr>(.*?)<\/c:spPr>/s.exec(series) ?? []
    if (match.index < areas || look.includes('<a:ln><a:noFill/></a:ln>') || named.has(name)) left.push(index)
    else named.add(name)
  }
  const entries = left.map((index) => `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`)
  return chart.replace(/<c:legendPos [^>]*\/>/, (position) => position + entries.join(''))
}

/** A chart as every program takes it. pptxgenjs names a third axis, and misplaces or leaves out elements. */
export function mendChart(chart: string): string {
  const axes = new Set(
    [...chart.matchAll(/<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"\/>/g)].map(([, id = '']) => id),
  )
  const mended = chart
    .replace(/<c:(line|bar|area)Chart>.*?<\/c:\1Chart>/gs, (group) => mendGroup(group, axes))
    .replace(/<c:areaChart>.*?<\/c:areaChart>/s, shadeAreas)
    .replaceAll(`<a:srgbClr val="${GRID}"/>`, `<a:schemeClr val="${pale}"/>`)
    .replace(/<c:catAx>.*?<\/c:catAx>/gs, (axis) => moveBefore(axis, /<c:tickLblSkip [^>]*\/>/, '<c:noMultiLvlLbl '))
  return mendLegend(mended)
}
