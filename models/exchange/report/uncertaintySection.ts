import { RUNS } from '#models/analysis/uncertainty/runs'
import { bandOf, type Headline, headlines } from '#models/belgium/headlines'
import { targetOddsNote } from '#models/narrative/chance'
import { documentedOdds } from '#models/narrative/documentedOdds'
import { fanTitle } from '#models/narrative/fan'
import { heldAgainst } from '#models/narrative/heldAgainst'
import { listText } from '#models/narrative/list'
import { labelOf } from '#models/narrative/names'
import { otherFiguresNote } from '#models/narrative/otherFigures'
import type { Text } from '#models/narrative/text'
import { chartAlt, chartMarkup } from '#shared/charts/chartSvg'
import { svgImage } from '#shared/charts/frame'
import { tag } from '#shared/charts/markup'
import type { ChartChoice } from '#shared/study/study'
import type { Account } from '../account/account'
import { documentChart } from '../account/charts'
import { titled, words } from './sections'

const PLOT = { width: 400, height: 220, em: 12.5 }

/** How likely each target of the documents is to be met, and how well that is known. */
const oddsList = ({ focus, computed }: Account, text: Text): string =>
  tag(
    'table',
    { class: 'odds' },
    tag(
      'tbody',
      {},
      ...documentedOdds(computed.odds(focus.scenario), text).map(({ words: target, share, shareText }) =>
        tag(
          'tr',
          {},
          words('th', target, { scope: 'row' }),
          tag('td', { 'aria-hidden': 'true' }, tag('i', { style: `width:${((share ?? 0) * 100).toFixed(1)}%` }, '')),
          tag('td', {}, words('b', shareText)),
        ),
      ),
    ),
  )

/**
 * One headline result over the years with its ranges: of its change, or of the level of R&D reached; null where it is the
 * same in every draw.
 */
function fanFigure(id: Headline, account: Account, text: Text): string | null {
  const { focus, year, computed } = account
  const choice: ChartChoice = { series: [id], show: bandOf(id) }
  const drawn = documentChart(choice, focus, { ...account, bands: true }, text)
  if (!drawn?.ranges) return null
  const { subtitle, source, chart } = drawn
  const title = fanTitle(computed.fan(focus.scenario, choice), id, year, choice.show, text)
  return tag(
    'figure',
    {},
    words('h3', title),
    words('p', subtitle),
    svgImage(PLOT, chartAlt({ title, subtitle, source }), null, chartMarkup(chart, PLOT)),
    words('figcaption', source),
  )
}

/** How sure the results are: the odds of the targets, the headline results with their ranges, and what these leave out. */
export function uncertaintySection(account: Account, text: Text): string {
  const { t, formats } = text
  const { seed } = account.study
  const fans = headlines.map((id) => ({ id, figure: fanFigure(id, account, text) }))
  const still = fans.flatMap(({ id, figure }) => (figure === null ? [labelOf(id, text)] : []))
  const about = t('report:uncertainty.about', { count: RUNS, draws: formats.number(RUNS, 0), seed: String(seed) })
  const apart = otherFiguresNote('difference', account.focus.scenario, heldAgainst(account.study), text)
  return titled(
    t('report:section.uncertainty'),
    words('h3', t('uncertainty:odds.title')),
    oddsList(account, text),
    words('p', `${targetOddsNote(RUNS, text)} ${about}`, { class: 'soft small' }),
    apart === null ? '' : words('p', apart, { class: 'soft small' }),
    words('p', t('odds:band.caption', { count: RUNS, draws: formats.number(RUNS, 0) }), { class: 'soft small' }),
    tag('div', { class: 'pair' }, ...fans.map(({ figure }) => figure ?? '')),
    still.length > 0
      ? words('p', t('report:uncertainty.still', { against: account.focus.against, names: listText(still, text) }))
      : '',
  )
}
