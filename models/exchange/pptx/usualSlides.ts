import { isCurrentCourse } from '#models/belgium/changes'
import type { FigureTexts } from '#models/belgium/figureTexts'
import { headlines } from '#models/belgium/headlines'
import { documentedTargets } from '#models/narrative/documentedOdds'
import type { Text } from '#models/narrative/text'
import type { Account } from '../account/account'
import { changedAssumptions, changedLevers, noteLines } from '../account/changes'
import { chartChoices, comparedCharts, type DocumentChart, documentChart } from '../account/charts'
import { missedTargetsOf } from '../account/findings'
import { outcomesIn } from '../account/outcomes'
import { waterfallOf } from '../account/waterfalls'
import { MOST_LEVERS, oddsWords } from './computedWords'
import type { DeckSlide } from './deck'
import { tablePages } from './tablePages'
import { pageTitle, plain, wordSlides } from './wordSlides'

/** What the presenter is told of where a slide's charts come from. */
export const sourceNotes = (charts: readonly DocumentChart[]): string =>
  [...new Set(charts.map(({ source }) => source))].join('\n')

function changeSlides(account: Account, figureTexts: FigureTexts, text: Text): readonly DeckSlide[] {
  const changes = [...changedLevers(account, text), ...changedAssumptions(account, figureTexts, text)]
  if (changes.length === 0) return []
  const { t } = text
  const names = account.scenarios.map(({ name }) => name)
  const notes = noteLines(changes, names, text)
  const tables = tablePages([t('report:changes.lever'), t('report:changes.base')], names, changes)
  return tables.map((table, page) => ({
    title: pageTitle(t('report:section.changes'), page, tables.length, text),
    about: '',
    body: { kind: 'table', table, below: `${t('report:changes.natures')} ${t('report:changes.others')}` },
    notes: page === 0 ? notes : '',
  }))
}

/** What differs between all scenarios, and each headline result of all of them in one chart; nothing where one is told of. */
export function comparedSlides(account: Account, figureTexts: FigureTexts, text: Text): readonly DeckSlide[] {
  if (!account.all) return []
  const about = `${text.t('compare:title')} · ${account.year}`
  return [
    ...changeSlides(account, figureTexts, text),
    ...comparedCharts(account, text).map(
      (chart): DeckSlide => ({
        title: chart.title,
        about,
        body: { kind: 'charts', charts: [chart], words: [] },
        notes: sourceNotes([chart]),
      }),
    ),
  ]
}

/** How sure the targets are to be met, and what makes the first headline result. */
function computedSlides(account: Account, about: string, text: Text): readonly DeckSlide[] {
  const { focus, year } = account
  const [id] = headlines
  const series = documentedTargets.slice(0, 1).map((aim) => aim.id)
  const chart = documentChart({ series, show: 'level' }, focus, { ...account, bands: true }, text)
  const sure: readonly DeckSlide[] = chart
    ? [
        {
          title: text.t('uncertainty:odds.title'),
          about,
          body: { kind: 'charts', charts: [chart], words: oddsWords(focus, account, text) },
          notes: sourceNotes([chart]),
        },
      ]
    : []
  if (isCurrentCourse(focus.scenario)) return sure
  const waterfall = waterfallOf(id, focus, { ...account, year }, MOST_LEVERS, text)
  if (!waterfall) return sure
  const { title, source } = waterfall
  return [...sure, { title, about, body: { kind: 'waterfall', waterfall, words: [] }, notes: source }]
}

/**
 * The slides of a study that has no story of its own: results, its charts, how sure they are and what makes them, what is
 * missed and why, what was changed.
 */
export function usualSlides(account: Account, figureTexts: FigureTexts, text: Text): readonly DeckSlide[] {
  const { t } = text
  const { focus, year } = account
  const about = `${focus.name} · ${year}`
  const figures = outcomesIn(focus, year, text)
  const charts = chartChoices(account).flatMap((choice) => documentChart(choice, focus, account, text) ?? [])
  const misses = missedTargetsOf(account, text)
  const missed = misses.flatMap(({ sentence, remedies, prices, paces }) => [
    plain(sentence),
    ...paces.map((pace) => plain(pace)),
    ...remedies.map((remedy) => plain(remedy, 'bullet')),
    ...prices.map((price) => plain(price)),
  ])
  return [
    {
      title: t('report:section.brief'),
      about,
      body: { kind: 'figures', figures, words: [] },
      notes: t('report:outcomes.intro', { against: account.against }),
    },
    ...charts.map(
      (chart): DeckSlide => ({
        title: chart.title,
        about,
        body: { kind: 'charts', charts: [chart], words: [] },
        notes: sourceNotes([chart]),
      }),
    ),
    ...computedSlides(account, about, text),
    ...wordSlides(t('report:targets.title'), missed, '', text, focus.name),
    ...(account.all ? [] : changeSlides(account, figureTexts, text)),
  ]
}
