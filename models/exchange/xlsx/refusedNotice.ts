import type { Translate } from '#shared/i18n/translator'
import { quoted } from './check'
import type { Places } from './places'

/** Stands in the sentence for the number that a formula puts there. */
const COUNT = '{number}'

/** The sheets of one kind by their first and last: `Levers 1 – Levers 3`. */
function named(owners: readonly Places[], sheet: 'levers' | 'figures'): string {
  const [first, last] = [owners[0], owners.at(-1)].map((places) => places?.sheetName(sheet) ?? '')
  return first === last ? `${first}` : `${first} – ${last}`
}

/**
 * How many rows are refused, as a formula that gives a sentence, or nothing while there is none.
 *
 * @param levers who has a sheet of levers
 * @param figures who has a sheet of figures
 */
export function refusedNotice(levers: readonly Places[], figures: readonly Places[], t: Translate): string {
  const names = { levers: named(levers, 'levers'), figures: named(figures, 'figures') }
  const sentence = quoted(t('exchange:refused.notice', { ...names, number: COUNT }))
  const count = [
    ...levers.map((places) => places.refusedOn('levers')),
    ...figures.map((places) => places.refusedOn('figures')),
  ].join('+')
  return `IF(${count}=0,"",SUBSTITUTE(${sentence},"${COUNT}",${count}))`
}
