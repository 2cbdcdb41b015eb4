const SERIES = /<c:val>.*?<c:f>[^<]*\$([A-Z]+)\$(\d+):[^<]*<\/c:f>.*?<\/c:val>/gs
const POINT = /<c:pt idx="(\d+)"[^>]*>\s*<c:v>([^<]*)<\/c:v>/g

/** What the cells behind a chart hold, by the chart's own cache: `B2` to a number as it is written. */
function cellsOf(chart: string): ReadonlyMap<string, string> {
  const cells = new Map<string, string>()
  for (const [series, column = '', first = ''] of chart.matchAll(SERIES))
    for (const [, index = '', value = ''] of series.matchAll(POINT))
      cells.set(`${column}${Number(first) + Number(index)}`, value)
  return cells
}

/**
 * The sheet behind a chart's "Edit data" with its zeros, which pptxgenjs leaves out as it does what has no value: where
 * the chart shows a number the cell gets it, otherwise there is no cell.
 */
export function mendSheet(sheet: string, chart: string): string {
  const cells = cellsOf(chart)
  return sheet.replace(/<c r="([A-Z]+\d+)"><v><\/v><\/c>/g, (_, cell: string) => {
    const value = cells.get(cell) ?? ''
    return value === '' ? '' : `<c r="${cell}"><v>${value}</v></c>`
  })
}
