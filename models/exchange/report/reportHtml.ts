import { regionMeasures, regionSeries } from '#models/narrative/regions'
import type { Text } from '#models/narrative/text'
import type { Fonts } from '#shared/charts/frame'
import { escapeMarkup, tag } from '#shared/charts/markup'
import { type Account, accountOf, dateText, type Given } from '../account/account'
import { chartChoices, comparedCharts, documentChart } from '../account/charts'
import { noticesOf } from '../account/notices'
import { provenance } from '../account/provenance'
import { supposedIn } from '../account/supposed'
import { addressOf, type House, houseOf } from '../house'
import type { Subject } from '../subject'
import { warnings } from '../warnings'
import { houseStyle } from './houseStyle'
import { regionSection } from './regionSection'
import {
  briefSection,
  changeSection,
  chartSection,
  limitSection,
  outcomeSection,
  sourceSection,
  targetSection,
  warningSection,
  words,
} from './sections'
import { reportStyle } from './style'
import { uncertaintySection } from './uncertaintySection'
import { validationSection } from './validationSection'
import { whySection } from './whySection'

/** Nothing may run in a report or be fetched by it, wherever it is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

/** As large as it is, up to what the style allows. */
const logoOf = ({ logo }: House, { t }: Text): readonly string[] =>
  logo
    ? [
        tag('img', {
          class: 'logo',
          src: addressOf(logo),
          alt: t('report:logo'),
          width: logo.width,
          height: logo.height,
        }),
      ]
    : []

function masthead(account: Account, house: House, text: Text): string {
  const { study, focus, title, date } = account
  const { t } = text
  const written = dateText(date, text)
  const notes = [study.notes, focus.scenario.notes].map((each) => each.trim()).filter(Boolean)
  return tag(
    'header',
    {},
    ...logoOf(house, text),
    words('p', t('report:kicker'), { class: 'kicker' }),
    words('h1', title),
    ...notes.map((each) => words('p', each, { class: 'lead' })),
    words('p', t('report:scenario.against', { name: focus.name, against: focus.against })),
    ...supposedIn(account, text).map((each) => words('p', each)),
    words('p', study.author.trim() ? t('report:by.author', { author: study.author.trim(), date: written }) : written, {
      class: 'byline',
    }),
  )
}

function about(account: Account, text: Text): string {
  const rows = provenance(account, text).flatMap(([name, value]) => [words('dt', name), words('dd', value)])
  const { lead, lines } = noticesOf(text)
  return tag(
    'section',
    {},
    words('h2', text.t('report:section.about')),
    tag('dl', { class: 'about' }, ...rows),
    words('p', `${text.t('report:about.prices')} ${text.t('report:about.made')}`, { class: 'soft small' }),
    words('p', lead, { class: 'soft small' }),
    ...lines.map(([name, value]) =>
      words('p', text.t('explore:nameAndValue', { name, value }), { class: 'soft small' }),
    ),
  )
}

/**
 * The report of a study as one HTML file that needs nothing else: typefaces, styles and charts are in it.
 * The same study, scenario, day and language give the same text.
 */
export function reportHtml(subject: Subject, fonts: Fonts, given: Given = {}): string {
  const { text, figures } = subject
  const account = accountOf(subject, given)
  const house = houseOf(subject.study)
  const charts = chartChoices(account).flatMap((choice) => documentChart(choice, account.focus, account, text) ?? [])
  const series = [...charts.flatMap((chart) => chart.series), ...regionMeasures.flatMap(regionSeries)]
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<link rel="icon" href="data:,">',
    words('title', account.title),
    tag('style', {}, `${reportStyle(fonts, text.t('report:page.of', { title: account.title }))}${houseStyle(house)}`),
  ]
  const changes = changeSection(account, figures, text)
  const body = [
    masthead(account, house, text),
    briefSection(account, text),
    outcomeSection(account, text),
    ...(account.all ? [changes, chartSection(text.t('compare:title'), comparedCharts(account, text))] : []),
    chartSection(text.t('report:section.charts'), charts),
    uncertaintySection(account, text),
    whySection(account, text),
    regionSection(account, text),
    limitSection(account, text),
    targetSection(account, text),
    ...(account.all ? [] : [changes]),
    warningSection(warnings(subject), text),
    validationSection(subject.notes, text),
    sourceSection(account, series, figures, text),
    about(account, text),
  ]
  const lang = escapeMarkup(text.formats.locale)
  return `<!doctype html>\n<html lang="${lang}">\n<head>${head.join('\n')}</head>\n<body>${body.join('\n')}</body>\n</html>\n`
}
