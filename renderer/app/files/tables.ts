import type { Decimal } from '#models/exchange/table/grid'
import type { TableScenario } from '#models/exchange/table/scenarios'
import { languages } from '#shared/i18n/languages'
import { appearanceStore } from '../appearance'
import { addScenarios } from '../document/scenarios'
import { tellRejection } from '../faults'
import { tell } from './notices'
import { ask, questionStore, whenAnswered } from './questions'

/** Whether a text is a table of scenarios: a cell of its first line is the head that every such table has. */
export function isTable(text: string): boolean {
  const head = /^\ufeff?([^{\r\n].*)\r?\n/.exec(text)?.[1]?.split(/[,;\t]/) ?? []
  return head.length > 1 && head.some((cell) => /^\s*"?name"?\s*$/.test(cell))
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
    if (questionStore.getState().question !== null || !isTable(text)) return
    event.preventDefault()
    tellRejection(offerTable(text, ''))
  })
}
