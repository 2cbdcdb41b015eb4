import { plainNumber } from '#shared/units/plainNumber'
import { parseXml } from './parseXml'
import type { Shown } from './styles'

/** What a cell holds or its formula last gave; an empty one is not there. */
export interface Cell {
  /** a number; text as it is seen for anything else */
  readonly content: number | string
  readonly formula: string | null
  /** how a number is shown, where that is not as the number it is */
  readonly shown: Shown | null
}

/** Cells by address, such as `D5`. */
export type Cells = ReadonlyMap<string, Cell>

/** The texts that cells share; null where the XML is damaged. */
export function sharedTexts(xml: string): readonly string[] | null {
  const texts: string[] = []
  let inText = false
  let inReading = false
  const sound = parseXml(xml, {
    open: (name) => {
      if (name === 'si') texts.push('')
      // How a word is read aloud in Japanese is no part of it.
      if (name === 'rPh') inReading = true
      inText = name === 't' && !inReading
    },
    close: (name) => {
      if (name === 'rPh') inReading = false
      if (name === 't') inText = false
    },
    text: (text) => {
      if (inText) texts[texts.length - 1] += text
    },
  })
  return sound ? texts : null
}

/** What the raw value of a cell of some type means. */
function contentOf(type: string, raw: string, shared: readonly string[]): number | string {
  if (type === 's') return shared[Number(raw)] ?? raw
  if (type === 'b') return raw === '1' ? 'TRUE' : 'FALSE'
  const number = type === 'n' ? plainNumber(raw) : Number.NaN
  return Number.isNaN(number) ? raw : number
}

/**
 * The cells of a sheet that hold something; null where the XML is damaged. A formula that nothing has computed yet is seen
 * as it is written.
 *
 * @param styles how each style of the workbook shows numbers
 */
export function readCells(xml: string, shared: readonly string[], styles: readonly (Shown | null)[]): Cells | null {
  const cells = new Map<string, Cell>()
  let address = ''
  let type = 'n'
  let style = 0
  let within = ''
  let raw = ''
  let formula = ''
  const sound = parseXml(xml, {
    open: (name, attributes) => {
      within = name
      if (name !== 'c') return
      address = attributes.r ?? ''
      type = attributes.t ?? 'n'
      style = Number(attributes.s ?? 0)
      raw = ''
      formula = ''
    },
    close: (name) => {
      within = ''
      if (name !== 'c' || (raw === '' && formula === '')) return
      const content = raw === '' && type !== 'str' ? `=${formula}` : contentOf(type, raw, shared)
      cells.set(address, { content, formula: formula || null, shown: styles[style] ?? null })
    },
    text: (text) => {
      if (within === 'v' || within === 't') raw += text
      if (within === 'f') formula += text
    },
  })
  return sound ? cells : null
}
