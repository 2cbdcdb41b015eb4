import type { FigureTexts } from '#models/belgium/figureTexts'
import type { Text } from '#models/narrative/text'
import type { Account } from '../account/account'
import { changedAssumptions, changedLevers } from '../account/changes'
import { chartChoices, type DocumentChart, documentChart } from '../account/charts'
import { missedTargetsOf } from '../account/findings'
import { outcomesIn } from '../account/outcomes'
import type { DeckSlide } from './deck'
import type { Paragraph } from './markdown'

/** A paragraph of plain words. */
export const plain = (text: string, kind: Paragraph['kind'] = 'text'): Paragraph => ({
  kind,
  level: 0,
  runs: [{ text, bold: false, italic: false, code: false }],
})

/** What the presenter is told of where a slide's charts come from. */
export const sourceNotes = (charts: readonly DocumentChart[]): string =>
  [...new Set(charts.map(({ source }) => source))].join('\n')

/** Rows of a table that fit on one slide. */
const MOST_ROWS = 12

function changeSlides(account: Account, figureTexts: FigureTexts, text: Text): readonly DeckSlide[] {
  const changes = [...changedLevers(account, text), ...changedAssumptions(account, figureTexts, text)]
  if (changes.length === 0) return []
  const { t } = text
  const head = [t('report:changes.lever'), t('report:changes.base'), ...account.scenarios.map(({ name }) => name)]
  const rows = changes.map(({ label, base, values }) => [label, base, ...values.map((value) => value ?? '–')])
  const pages = Math.ceil(rows.length / MOST_ROWS)
  return Array.from({ length: pages }, (_, page) => ({
    title: pages > 1 ? `${t('report:section.changes')} (${page + 1}/${pages})` : t('report:section.changes'),
    about: '',
    body: {
      kind: 'table',
      table: { head, rows: rows.slice(page * MOST_ROWS, (page + 1) * MOST_ROWS) },
      below: `${t('report:changes.natures')} ${t('report:changes.others')}`,
    },
    notes: '',
  }))
}

/** The slides of a study that has no story of its own: results, its charts, what is missed and why, what was changed. */
export function usualSlides(account: Account, figureTexts: FigureTexts, text: Text): readonly DeckSlide[] {
  const { t } = text
  const { focus, year } = account
  const about = `${focus.name} · ${year}`
  const figures = outcomesIn(focus, year, text)
  const charts = chartChoices(account).flatMap((choice) => documentChart(choice, focus, account, text) ?? [])
  const misses = missedTargetsOf(account, text)
  const misSlide: DeckSlide = {
    title: t(misses.length > 0 ? 'explore:target.title' : 'explore:target.met'),
    about: focus.name,
    body: {
      kind: 'words',
      words: misses.flatMap(({ sentence, remedies }) => [
        plain(sentence),
        ...remedies.map((remedy) => plain(remedy, 'bullet')),
      ]),
    },
    notes: '',
  }
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
    ...(misses.length > 0 ? [misSlide] : []),
    ...changeSlides(account, figureTexts, text),
  ]
}
