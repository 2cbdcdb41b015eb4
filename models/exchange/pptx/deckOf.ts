import { belgium } from '#models/belgium/model'
import type { Translate } from '#shared/i18n/translator'
import { type Account, accountOf, dateText, type Given } from '../account/account'
import { noticesOf } from '../account/notices'
import { provenance } from '../account/provenance'
import { type SourceEntry, sourcesOf } from '../account/sources'
import { supposedIn } from '../account/supposed'
import { houseOf } from '../house'
import type { Subject } from '../subject'
import { warnings } from '../warnings'
import type { Deck, DeckSlide } from './deck'
import { layoutWords } from './layoutWords'
import { storySlides } from './storySlides'
import { comparedSlides, usualSlides } from './usualSlides'
import { fitsBelowTitle, plain, wordSlides } from './wordSlides'

/** A figure with its place, and what scenarios put in its place. */
function entryLine({ label, value, place, changed }: SourceEntry, t: Translate): string {
  const line = t('explore:nameAndValue', { name: label, value })
  return [place ? `${line} (${place})` : line, ...changed].join(t('explore:chart.sourceJoin'))
}

/** What is to be said aloud, and where it all comes from. */
function closing(account: Account, subject: Subject, series: readonly string[]): readonly DeckSlide[] {
  const { text, figures } = subject
  const { t } = text
  const groups = sourcesOf(series, account, figures, text)
  const documents = groups.filter(({ who }) => who !== '')
  const { lead, lines } = noticesOf(text)
  const licences = [lead, ...lines.map(([name, value]) => `– ${t('explore:nameAndValue', { name, value })}`)]
  const notes = [
    ...groups.map(({ title, entries }) => [title, ...entries.map((each) => `– ${entryLine(each, t)}`)]),
    licences,
  ]
    .map((each) => each.join('\n'))
    .join('\n\n')
  const sources = [
    ...documents.map(({ title, who }) => plain(`${title} (${who})`, 'bullet')),
    ...provenance(account, text).map(([name, value]) => plain(t('explore:nameAndValue', { name, value }))),
    plain(`${t('report:about.prices')} ${t('report:about.made')}`),
  ]
  return [
    ...wordSlides(
      t('report:section.warnings'),
      warnings(subject).map((each) => plain(each, 'bullet')),
      '',
      text,
    ),
    ...wordSlides(t('report:slides.closing'), sources, notes, text),
  ]
}

/** The slides of a study: its story, or what its charts and results have to say where it has none. */
export function deckOf(subject: Subject, given: Given = {}): Deck {
  const { text, figures } = subject
  const { t } = text
  const account = accountOf(subject, given)
  const { study, title, focus, date } = account
  const told = [
    ...(study.story.length > 0 ? storySlides(account, text) : usualSlides(account, figures, text)),
    ...comparedSlides(account, figures, text),
  ]
  const series = told.flatMap(({ body }) => {
    if (body.kind === 'waterfall') return [body.waterfall.series]
    if (body.kind === 'figures') return body.figures.map((each) => each.series)
    return body.kind === 'charts' ? body.charts.flatMap((chart) => chart.series) : []
  })
  const written = dateText(date, text)
  const author = study.author.trim()
  const subtitle = t('report:scenario.against', { name: focus.name, against: focus.against })
  const byline = author ? t('report:by.author', { author, date: written }) : written
  const supposed = supposedIn(account, text)
  const belowTitle = fitsBelowTitle([subtitle, byline, ...supposed])
  const circumstances = belowTitle
    ? []
    : wordSlides(
        t('explore:levers.circumstances'),
        supposed.map((each) => plain(each, 'bullet')),
        '',
        text,
      )
  return {
    title,
    author,
    subtitle,
    supposed: belowTitle ? supposed : [],
    byline,
    slides: [...circumstances, ...told, ...closing(account, subject, series)],
    provenance: provenance(account, text).map(([name, value]) => t('explore:nameAndValue', { name, value })),
    footer: `${title} · Levier ${belgium.version}`,
    chartWords: {
      year: t('report:slides.year'),
      secondHand: t('exchange:csv.observedSecondHand'),
      nine: t('odds:band.nine'),
      half: t('report:slides.half'),
      below: t('report:slides.below'),
      up: t('report:slides.up'),
      down: t('report:slides.down'),
      result: t('report:outcomes.result'),
      named: (name, value) => t('explore:nameAndValue', { name, value }),
    },
    house: houseOf(study),
    logoName: t('report:logo'),
    date: written,
    words: layoutWords(text),
  }
}
