import type { FigureTexts } from '#models/belgium/figureTexts'
import { milestones } from '#models/belgium/headlines'
import { listText } from '#models/narrative/list'
import type { Text } from '#models/narrative/text'
import { chartAlt, chartMarkup } from '#shared/charts/chartSvg'
import { svgImage } from '#shared/charts/frame'
import { escapeMarkup, tag } from '#shared/charts/markup'
import type { Account } from '../account/account'
import { type Change, changedAssumptions, changedLevers } from '../account/changes'
import type { DocumentChart } from '../account/charts'
import { briefly, limitPeriods, missedTargetsOf, otherFastPaces } from '../account/findings'
import { inGroups } from '../account/inGroups'
import { outcomes, outcomeYears } from '../account/outcomes'
import { sourcesOf } from '../account/sources'

/** An element that holds words, not markup. */
export const words = (name: string, content: string, attributes: Readonly<Record<string, string>> = {}): string =>
  tag(name, attributes, escapeMarkup(content))

export const titled = (title: string, ...content: readonly string[]): string =>
  tag('section', {}, words('h2', title), ...content)

export const briefSection = (account: Account, text: Text): string =>
  titled(
    text.t('report:section.brief'),
    tag('ul', { class: 'brief' }, ...briefly(account, text).map((each) => words('li', each))),
  )

export function outcomeSection(account: Account, text: Text): string {
  const groups = outcomes(account, text).map(({ label, rows }) =>
    tag(
      'tbody',
      { class: 'group' },
      tag('tr', { class: 'name' }, words('th', label, { scope: 'rowgroup', class: 'words', colspan: '5' })),
      ...rows.map(({ scenario, cells }) =>
        tag(
          'tr',
          scenario === account.focus.name ? { class: 'focus' } : {},
          words('th', scenario, { scope: 'row', class: 'scenario' }),
          ...cells.map(({ value, difference, direction, beside }) =>
            tag(
              'td',
              {},
              escapeMarkup(value),
              difference === null ? '' : words('small', difference, direction ? { class: direction } : {}),
              beside === null ? '' : words('small', beside),
            ),
          ),
        ),
      ),
    ),
  )
  const head = [text.t('report:outcomes.result'), ...outcomeYears.map(String)]
  return titled(
    text.t('report:section.outcomes'),
    words('p', text.t('report:outcomes.intro', { against: account.against }), { class: 'soft small' }),
    tag(
      'table',
      {},
      tag('thead', {}, tag('tr', {}, ...head.map((each) => words('th', each, { scope: 'col' })))),
      ...groups,
    ),
  )
}

const PLOT = { width: 760, height: 300, em: 13.5 }

export const chartSection = (title: string, charts: readonly DocumentChart[]): string =>
  titled(
    title,
    ...charts.map((picture) => {
      const { title, subtitle, source, ranges, chart } = picture
      return tag(
        'figure',
        {},
        words('h3', title),
        words('p', subtitle),
        svgImage(PLOT, chartAlt(picture), null, chartMarkup(chart, PLOT)),
        words('figcaption', [ranges, source].filter((each) => each !== null).join('. ')),
      )
    }),
  )

export function limitSection(account: Account, text: Text): string {
  const spans = limitPeriods(account, text)
  return titled(
    text.t('explore:limit.title'),
    tag(
      'div',
      { class: 'strip', 'aria-hidden': 'true' },
      ...spans.map(({ limit, length }) => tag('span', { class: limit, style: `flex-grow:${length}` }, '')),
    ),
    tag(
      'ul',
      { class: 'limits' },
      ...spans.map(({ limit, words: what, years }) =>
        tag('li', {}, tag('i', { class: limit }, ''), words('b', what), ' ', escapeMarkup(years)),
      ),
    ),
  )
}

export function targetSection(account: Account, text: Text): string {
  const { t } = text
  const misses = missedTargetsOf(account, text)
  const content =
    misses.length === 0
      ? words('p', t('report:targets.met', { years: listText(milestones.map(String), text) }))
      : tag(
          'ul',
          { class: 'misses' },
          ...misses.map(({ sentence, year, remedies, prices, paces }) =>
            tag(
              'li',
              {},
              words('p', sentence),
              ...paces.map((each) => words('p', each)),
              words(
                'p',
                remedies.length === 0
                  ? t('explore:target.alone', { year })
                  : t('report:targets.remedies', { remedies: remedies.join(t('explore:chart.sourceJoin')) }),
                { class: 'soft small' },
              ),
              ...prices.map((each) => words('p', each, { class: 'soft small' })),
            ),
          ),
        )
  return titled(t(misses.length > 0 ? 'report:targets.title' : 'explore:target.met'), content)
}

/** Scenarios that stand beside each other on a page. */
const MOST_SCENARIOS = 3

/** What was changed, in as many tables as the scenarios need. */
function changeTables(
  title: string,
  names: readonly string[],
  changes: readonly Change[],
  text: Text,
): readonly string[] {
  const columns = names.map((name, index) => ({ name, index }))
  return inGroups(columns, MOST_SCENARIOS).map((group) => {
    const values = (change: Change) => group.map(({ index }) => change.values[index] ?? null)
    const notes = (change: Change) => group.map(({ index }) => change.notes[index] ?? '')
    const part = changes.map((change) => ({ ...change, values: values(change), notes: notes(change) }))
    return changeTable(
      title,
      group.map(({ name }) => name),
      part,
      text,
    )
  })
}

function changeTable(title: string, names: readonly string[], changes: readonly Change[], text: Text): string {
  const head = [title, text.t('report:changes.base'), ...names]
  return tag(
    'table',
    { class: 'changes' },
    tag('thead', {}, tag('tr', {}, ...head.map((each) => words('th', each, { scope: 'col' })))),
    ...changes.map(({ label, base, values, notes }) =>
      tag(
        'tbody',
        {},
        tag(
          'tr',
          {},
          words('th', label, { scope: 'row' }),
          words('td', base, { class: 'soft' }),
          ...values.map((value, index) =>
            tag(
              'td',
              value === null ? { class: 'soft' } : {},
              escapeMarkup(value ?? '–'),
              notes[index] ? words('small', notes[index]) : '',
            ),
          ),
        ),
      ),
    ),
  )
}

export function changeSection(account: Account, figureTexts: FigureTexts, text: Text): string {
  const { t } = text
  const names = account.scenarios.map(({ name }) => name)
  const levers = changedLevers(account, text)
  const assumptions = changedAssumptions(account, figureTexts, text)
  if (levers.length + assumptions.length === 0)
    return titled(t('report:section.changes'), words('p', t('report:changes.none')))
  return titled(
    t('report:section.changes'),
    ...(levers.length > 0
      ? [
          ...changeTables(t('report:changes.lever'), names, levers, text),
          words('p', t('report:changes.natures'), { class: 'soft small' }),
          ...otherFastPaces(account, text).map((each) => words('p', each, { class: 'soft small' })),
        ]
      : []),
    ...(assumptions.length > 0 ? changeTables(t('report:changes.assumption'), names, assumptions, text) : []),
    words('p', t('report:changes.others'), { class: 'soft small' }),
  )
}

export const warningSection = (warnings: readonly string[], text: Text): string =>
  titled(text.t('report:section.warnings'), tag('ul', { class: 'notes' }, ...warnings.map((each) => words('li', each))))

export const sourceSection = (
  account: Account,
  series: readonly string[],
  figureTexts: FigureTexts,
  text: Text,
): string =>
  titled(
    text.t('report:section.sources'),
    words('p', text.t('report:sources.intro'), { class: 'soft small' }),
    tag(
      'div',
      { class: 'sources' },
      ...sourcesOf(series, account, figureTexts, text).map(({ title, who, entries }) =>
        tag(
          'section',
          {},
          words('h3', title),
          ...(who ? [words('p', who, { class: 'who' })] : []),
          tag(
            'ul',
            {},
            ...entries.map(({ label, value, range, place, second, changed }) =>
              tag(
                'li',
                {},
                escapeMarkup(`${label} `),
                words('b', value),
                escapeMarkup(range && ` (${range})`),
                ...(place ? [words('span', ` · ${place}`, { class: 'soft' })] : []),
                words('span', ` · ${second}`, { class: 'soft' }),
                ...changed.map((each) => words('mark', each)),
              ),
            ),
          ),
        ),
      ),
    ),
  )
