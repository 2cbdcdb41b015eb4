import type { FigureTexts } from '#models/belgium/figureTexts'
import { belgium } from '#models/belgium/model'
import type { Text } from '#models/narrative/text'
import { type Account, type Asked, accountOf, dateText } from '../account/account'
import { provenance } from '../account/provenance'
import { sourcesOf } from '../account/sources'
import type { Deck, DeckSlide } from './deck'
import { plain, usualSlides } from './usualSlides'

export interface DeckParts {
  readonly text: Text
  readonly figureTexts: FigureTexts
  /** what is to be said aloud of the model */
  readonly warnings: readonly string[]
}

function closing(account: Account, { text, figureTexts, warnings }: DeckParts, series: readonly string[]): DeckSlide[] {
  const { t } = text
  const groups = sourcesOf(series, figureTexts, text)
  const documents = groups.filter(({ who }) => who !== '')
  const notes = groups
    .map(({ title, entries }) =>
      [title, ...entries.map(({ label, value, place }) => `– ${label}: ${value}${place && ` (${place})`}`)].join('\n'),
    )
    .join('\n\n')
  const rows = provenance(account, text)
  return [
    ...(warnings.length === 0
      ? []
      : [
          {
            title: t('report:section.warnings'),
            about: '',
            body: { kind: 'words', words: warnings.map((each) => plain(each, 'bullet')) } as const,
            notes: '',
          },
        ]),
    {
      title: t('report:slides.closing'),
      about: '',
      body: {
        kind: 'words',
        words: [
          ...documents.map(({ title, who }) => plain(`${title} (${who})`, 'bullet')),
          ...rows.map(([name, value]) => plain(`${name}: ${value}`)),
          plain(`${t('report:about.prices')} ${t('report:about.made')}`),
        ],
      },
      notes,
    },
  ]
}

/** The slides of a study: its story, or what its charts and results have to say where it has none. */
export function deckOf(asked: Asked, parts: DeckParts): Deck {
  const { text, figureTexts } = parts
  const { t } = text
  const account = accountOf(asked, text)
  const { study, title, focus, against, date } = account
  const told = usualSlides(account, figureTexts, text)
  const series = told.flatMap(({ body }) =>
    body.kind === 'charts' ? body.charts.flatMap(({ choice }) => choice.series) : [],
  )
  const written = dateText(date, text)
  const author = study.author.trim()
  return {
    title,
    author,
    subtitle: t('report:scenario.against', { name: focus.name, against }),
    byline: author ? t('report:by.author', { author, date: written }) : written,
    slides: [...told, ...closing(account, parts, series)],
    provenance: provenance(account, text),
    footer: `${title} · Levier ${belgium.version}`,
    yearName: t('report:slides.year'),
    locale: text.formats.locale,
  }
}
