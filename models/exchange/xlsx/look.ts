import type { Alignment, Borders, Fill, Font, Style } from 'exceljs'

export type Look = Partial<Style>

const INK = 'FF16202A'
const SOFT = 'FF56626D'
const RULE = 'FFE3E0D8'
const ACCENT = 'FF0B6A74'
const ACCENT_SOFT = 'FFD9E9E9'
const PAPER = 'FFF6F5F1'
export const WARN = 'FFA8341C'

const TEXT = 'Calibri'
const SERIF = 'Georgia'

const font = (font: Partial<Font>): Partial<Font> => ({ name: TEXT, size: 10, color: { argb: INK }, ...font })
const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })
const rule: Partial<Borders> = { bottom: { style: 'hair', color: { argb: RULE } } }
const left: Partial<Alignment> = { vertical: 'middle', horizontal: 'left', indent: 1 }
const right: Partial<Alignment> = { vertical: 'middle', horizontal: 'right' }

/** Tabs tell results, what can be changed, and the model apart. */
export const tabs = { result: ACCENT, input: 'FF8FC1C5', model: 'FFC9C5BA', note: RULE } as const

/** Paper and ink, as in the app: one accent for what the reader decides. */
export const look = {
  title: { font: font({ name: SERIF, size: 16, bold: true }) },
  subtitle: { font: font({ color: { argb: SOFT }, italic: true }) },
  alarm: { font: font({ color: { argb: WARN }, bold: true }) },
  section: {
    font: font({ name: SERIF, size: 12, bold: true, color: { argb: ACCENT } }),
    border: { bottom: { style: 'thin', color: { argb: ACCENT } } },
  },
  heading: {
    font: font({ bold: true, color: { argb: 'FFFFFFFF' } }),
    fill: fill(ACCENT),
    alignment: { vertical: 'middle', horizontal: 'left', wrapText: true, indent: 1 },
  },
  headingNumber: {
    font: font({ bold: true, color: { argb: 'FFFFFFFF' } }),
    fill: fill(ACCENT),
    alignment: { vertical: 'middle', horizontal: 'right', wrapText: true },
  },
  id: { font: font({ size: 8, color: { argb: SOFT } }), alignment: left, border: rule },
  label: { font: font({}), alignment: { ...left, wrapText: true }, border: rule },
  strong: { font: font({ bold: true }), alignment: { ...left, wrapText: true }, border: rule },
  soft: { font: font({ color: { argb: SOFT } }), alignment: { ...left, wrapText: true }, border: rule },
  number: { font: font({}), alignment: right, border: rule },
  softNumber: { font: font({ color: { argb: SOFT } }), alignment: right, border: rule },
  strongNumber: { font: font({ bold: true, color: { argb: ACCENT } }), alignment: right, border: rule },
  input: {
    font: font({ bold: true, color: { argb: ACCENT } }),
    fill: fill(ACCENT_SOFT),
    alignment: right,
    border: { bottom: { style: 'thin', color: { argb: ACCENT } } },
  },
  closed: { font: font({ color: { argb: SOFT } }), fill: fill(PAPER), alignment: right, border: rule },
  warning: { font: font({ color: { argb: WARN } }), alignment: { ...left, wrapText: true }, border: rule },
} as const satisfies Readonly<Record<string, Look>>
