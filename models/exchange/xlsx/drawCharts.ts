import type JSZip from 'jszip'
import { escapeMarkup } from '#shared/charts/markup'
import { editTexts } from '../office/editPackage'
import type { ChartsSheet, PlacedChart } from './chartsPage'
import { lineChartXml } from './lineChartXml'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument'

const relationships = (...parts: readonly (readonly [kind: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts
    .map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`

const corner = (name: 'from' | 'to', column: number, row: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`

const anchor = ({ title, alt, top, bottom, columns }: PlacedChart, index: number): string =>
  `<xdr:twoCellAnchor>${corner('from', 0, top)}${corner('to', columns, bottom)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escapeMarkup(title.slice(0, 200))}" descr="${escapeMarkup(alt)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`

const drawing = (charts: readonly PlacedChart[]): string =>
  `${XML}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${charts
    .map(anchor)
    .join('')}</xdr:wsDr>`

/** Puts the charts of a sheet into a finished package, as the library that writes the workbook knows none. */
export async function drawCharts(parts: JSZip, { sheet, charts }: ChartsSheet): Promise<void> {
  const names = charts.map((_, index) => `chart${index + 1}.xml`)
  parts.file('xl/drawings/drawing1.xml', drawing(charts))
  parts.file(
    'xl/drawings/_rels/drawing1.xml.rels',
    relationships(...names.map((name) => ['chart', `../charts/${name}`] as const)),
  )
  for (const [index, chart] of charts.entries()) parts.file(`xl/charts/${names[index]}`, lineChartXml(chart))
  parts.file(`xl/worksheets/_rels/sheet${sheet.id}.xml.rels`, relationships(['drawing', '../drawings/drawing1.xml']))
  await editTexts(parts, new RegExp(`^xl/worksheets/sheet${sheet.id}\\.xml$`), (text) =>
    text.replace('</worksheet>', '<drawing r:id="rId1"/></worksheet>'),
  )
  const overrides = [
    `<Override PartName="/xl/drawings/drawing1.xml" ContentType="${TYPE}.drawing+xml"/>`,
    ...names.map((name) => `<Override PartName="/xl/charts/${name}" ContentType="${TYPE}.drawingml.chart+xml"/>`),
  ]
  await editTexts(parts, /^\[Content_Types\]\.xml$/, (text) =>
    text.replace('</Types>', `${overrides.join('')}</Types>`),
  )
}
