import { regionMeasures, regionOutcomes, regionsTold } from '#models/narrative/regions'
import type { Text } from '#models/narrative/text'
import { chartAlt, chartMarkup } from '#shared/charts/chartSvg'
import { svgImage } from '#shared/charts/frame'
import { escapeMarkup, tag } from '#shared/charts/markup'
import type { Account } from '../account/account'
import { words } from './sections'

const MAP = { width: 760, height: 400, em: 13.5 }

/** Jobs and turnover of each Region, each with its change. */
function regionTable({ focus, year }: Account, text: Text): string {
  const [jobs, turnover] = regionMeasures.map((measure) => regionOutcomes(measure, focus, year, text))
  const head = [
    text.t('regions:table.region'),
    text.t('regions:table.jobsIn', { year }),
    text.t('regions:table.turnoverIn', { year }),
  ]
  return tag(
    'table',
    {},
    tag('thead', {}, tag('tr', {}, ...head.map((each) => words('th', each, { scope: 'col' })))),
    tag(
      'tbody',
      {},
      ...(jobs ?? []).map((each, index) =>
        tag(
          'tr',
          {},
          words('th', each.name, { scope: 'row' }),
          ...[each, turnover?.[index]].map((of) =>
            tag('td', {}, escapeMarkup(of?.value ?? ''), of?.change ? words('small', of.change) : ''),
          ),
        ),
      ),
    ),
  )
}

/** Where it lands: the map of the Regions, the table behind it, and what it leaves out. */
export function regionSection(account: Account, text: Text): string {
  const { focus, year } = account
  const { data, sum, ...caption } = regionsTold('jobs', focus, focus.against, year, text)
  const map = chartMarkup({ kind: 'map', data }, MAP)
  return tag(
    'section',
    {},
    words('h2', text.t('regions:title')),
    tag(
      'figure',
      {},
      words('h3', caption.title),
      words('p', caption.subtitle),
      svgImage(MAP, chartAlt(caption), null, map),
      words('figcaption', caption.source),
    ),
    regionTable(account, text),
    sum === null ? '' : words('p', sum, { class: 'soft small' }),
    words('p', text.t('regions:shares.short'), { class: 'soft small' }),
  )
}
