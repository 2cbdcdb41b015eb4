import { GRID, pale } from './look'

/** Takes an element out of a text and puts it before another one. */
function moveBefore(text: string, element: RegExp, before: string): string {
  const found = element.exec(text)
  if (!found || !text.includes(before)) return text
  return text.replace(element, '').replace(before, `${found[0]}${before}`)
}

/** A point of a year without a value, which programs would take for nought. */
const EMPTY_POINT = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g

const MARKER = /<c:marker>.*?<\/c:marker>/s

/** A series of a line chart, its elements in the order that the standard gives them. */
const mendSeries = (series: string): string =>
  moveBefore(series.replace(/<c:invertIfNegative [^>]*\/>/, '').replace(EMPTY_POINT, ''), MARKER, '<c:dLbls>')

/** A line chart says how its lines are grouped, and names the axes it has. */
function mendLines(lines: string, axes: ReadonlySet<string>): string {
  const grouped = lines.includes('<c:grouping ')
    ? lines
    : lines.replace('<c:lineChart>', '<c:lineChart><c:grouping val="standard"/>')
  return grouped
    .replace(/<c:ser>.*?<\/c:ser>/gs, mendSeries)
    .replace(/<c:axId val="(\d+)"\/>/g, (element, id: string) => (axes.has(id) ? element : ''))
}

/** A chart as every program takes it. pptxgenjs names a third axis, and misplaces or leaves out elements. */
export function mendChart(chart: string): string {
  const axes = new Set(
    [...chart.matchAll(/<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"\/>/g)].map(([, id = '']) => id),
  )
  return chart
    .replace(/<c:lineChart>.*?<\/c:lineChart>/gs, (lines) => mendLines(lines, axes))
    .replaceAll(`<a:srgbClr val="${GRID}"/>`, `<a:schemeClr val="${pale}"/>`)
    .replace(/<c:catAx>.*?<\/c:catAx>/gs, (axis) => moveBefore(axis, /<c:tickLblSkip [^>]*\/>/, '<c:noMultiLvlLbl '))
}
