import { parseXml } from './parseXml'

/** What a number is shown as, where that is not as the number it is. */
export type Shown = 'percent' | 'date'

/** Formats that every spreadsheet has without naming them. */
const BUILT_IN: Readonly<Record<Shown, readonly number[]>> = {
  percent: [9, 10],
  date: [14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47],
}

/** What a format says literally: in quotes, behind a backslash, and colours and conditions in brackets. */
const LITERAL = /"[^"]*"|[\\_*].|\[[^\]]*\]/g

function shownBy(format: string): Shown | null {
  const [positive = ''] = format.replaceAll(LITERAL, '').split(';')
  if (positive.includes('%')) return 'percent'
  return /[dmyhs]/i.test(positive) ? 'date' : null
}

/** How each style of a workbook shows numbers, by its place; null where the XML is damaged. */
export function readStyles(xml: string): readonly (Shown | null)[] | null {
  const formats = new Map<number, Shown | null>()
  for (const shown of ['percent', 'date'] as const) for (const id of BUILT_IN[shown]) formats.set(id, shown)
  const styles: (Shown | null)[] = []
  let inCells = false
  const sound = parseXml(xml, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') formats.set(Number(numFmtId), shownBy(formatCode ?? ''))
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) styles.push(formats.get(Number(numFmtId)) ?? null)
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
    text: () => undefined,
  })
  return sound ? styles : null
}
