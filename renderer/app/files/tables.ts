import type { Decimal } from '#models/exchange/table/grid'
import type { TableScenario } from '#models/exchange/table/scenarios'
import { languages } from '#shared/i18n/languages'
import { appearanceStore } from '../appearance'
import { addScenarios } from '../document/scenarios'
import { tellRejection } from '../faults'
import { tell } from './notices'
import { ask, questionStore, whenAnswered } from './questions'

/** What may stand above the head of a table: empty lines, and the line that names the separator. */
const ABOVE_HEAD = /^\ufeff?(?:sep=.)?(?:[ \t,;]*[\r\n])*/i

/**
 * Whether a text is a table of scenarios: its file is called as tables are, or a cell of its first line is the head that
 * every such table has. A study begins with a brace.
 *
 * @param name of the file; '' for the clipboard
 */
export function isTable(text: string, name: string): boolean {
  const [head = '', ...lines] = text.slice(ABOVE_HEAD.exec(text)?.[0].length).split(/[\r\n]+/, 2)
  if (/^\s*\{/.test(head)) return false
  if (/\.(csv|tsv)$/i.test(name)) return true
  const cells = head.split(/[,;\t]/)
  return lines.length > 0 && cells.length > 1 && cells.some((cell) => /^\s*"?name"?\s*$/.test(cell))
}

const decimal = (): Decimal => {
  const { locale } = languages[appearanceStore.getState().language]
  return new Intl.NumberFormat(locale).format(0.5).includes(',') ? ',' : '.'
}

/** Shows which scenarios could be added to the study, to be added or not. */
export const offerScenarios = (scenarios: readonly TableScenario[]): void =>
  whenAnswered(() =>
    ask({ kind: 'table', names: scenarios.map((each) => each.name), add: () => addScenarios(scenarios) }),
  )

/** Shows what is in a table of scenarios, to be added to the study or not. @param name of the file; '' for the clipboard */
export async function offerTable(text: string, name: string): Promise<void> {
  const { readTableText } = await import('#models/exchange/table/readTable')
  const read = readTableText(text, decimal())
  if (!read.ok) {
    tell({ kind: 'table', failure: read.failure, name })
    return
  }
  offerScenarios(read.value)
}

/** Offers to take the table of scenarios that is pasted anywhere but in a field; other texts are left alone. */
export function watchPaste(): void {
  addEventListener('paste', (event) => {
    if (event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')) return
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (questionStore.getState().question !== null || !isTable(text, '')) return
    event.preventDefault()
    tellRejection(offerTable(text, ''))
  })
}
