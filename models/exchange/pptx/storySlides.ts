import { milestones } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { rangedMeasure } from '#models/narrative/chartBands'
import { fanTitle } from '#models/narrative/fan'
import { labelOf } from '#models/narrative/names'
import { regionsTold } from '#models/narrative/regions'
import { resultShown } from '#models/narrative/slideResult'
import { supposedBeside } from '#models/narrative/supposed'
import type { Text } from '#models/narrative/text'
import { asCompared } from '#shared/study/scenarios'
import { type View, viewOf } from '#shared/study/slide'
import type { ChartChoice, Slide } from '#shared/study/study'
import type { Account, ScenarioRun } from '../account/account'
import { changedLevers, noteLines } from '../account/changes'
import { type DocumentChart, documentChart, overlaidChart } from '../account/charts'
import { inGroups } from '../account/inGroups'
import { outcomesIn } from '../account/outcomes'
import { waterfallOf } from '../account/waterfalls'
import { MOST_LEVERS, oddsWords } from './computedWords'
import type { Body, DeckSlide } from './deck'
import { markdownParagraphs, type Paragraph, plainText } from './markdown'
import { MOST_CHARTS } from './placeholders'
import { sourceNotes } from './usualSlides'
import { pageTitle, plain } from './wordSlides'

const years = {
  first: belgium.firstYear,
  last: belgium.years.at(-1) ?? belgium.firstYear,
  usual: milestones[0],
}

/** A slide's title, and the words that are left: its first heading, else the first line of its words. */
function titled(paragraphs: readonly Paragraph[]): { readonly title: string; readonly words: readonly Paragraph[] } {
  const at = paragraphs.findIndex(({ kind }) => kind === 'heading')
  const first = paragraphs[at < 0 ? 0 : at]
  // A long sentence is no title.
  if (!first || (at < 0 && plainText(first).length > LONGEST)) return { title: '', words: paragraphs }
  return { title: plainText(first).replaceAll(/\s+/g, ' '), words: paragraphs.filter((each) => each !== first) }
}

const LONGEST = 90

type Drawn = Extract<View, { readonly span: unknown }>

/** The charts of a slide; one about how sure a result is draws that one over the years, and has its range as a title. */
function chartsIn(view: Drawn, run: ScenarioRun, account: Account, text: Text): readonly DocumentChart[] {
  const { year, span } = view
  const { study, computed } = account
  if (view.kind === 'compare')
    return [
      overlaidChart(
        resultShown(view, undefined, text),
        asCompared(account.study, view.scenarios, run.scenario.id),
        run,
        { year, span },
        text,
      ),
    ]
  const drawn = (choice: ChartChoice, bands: boolean) =>
    documentChart(choice, run, { study, year, span, bands, computed }, text)
  if (view.kind === 'charts') return view.charts.flatMap((choice) => drawn(choice, account.bands) ?? [])
  const shown = resultShown(view, undefined, text)
  const choice: ChartChoice = { series: [shown], show: rangedMeasure(shown, run.scenario.levers) }
  const title = fanTitle(computed.fan(run.scenario, choice), shown, year, choice.show, text)
  const chart = drawn(choice, true)
  return chart ? [{ ...chart, title }] : []
}

function storySlide(slide: Slide, account: Account, text: Text): readonly DeckSlide[] {
  const { t } = text
  const view = viewOf(slide, years)
  const { title, words } = titled(markdownParagraphs(slide.caption ?? ''))
  const run = account.scenarios.find(({ scenario }) => scenario.id === slide.scenario)
  const own = slide.notes?.trim() ?? ''
  const only = (more: readonly Paragraph[], about = ''): readonly DeckSlide[] => [
    { title: title || account.title, about, body: { kind: 'words', words: [...words, ...more] }, notes: own },
  ]
  if (view.kind === 'words') return only([])
  if (view.kind === 'unknown') return only([plain(t('present:shown.unknown'))])
  if (!run) return only([plain(t('present:shown.missing'))])
  const supposed = supposedBeside(run.scenario, account.study, text)
  const about = `${run.name} · ${view.year}`
  const made = (body: Body, named: string, sources: string): DeckSlide => ({
    title: title || named,
    about,
    body,
    notes: [own, ...supposed, sources].filter(Boolean).join('\n\n'),
  })
  if (view.kind === 'headlines') {
    const figures = outcomesIn(run, view.year, text)
    return [made({ kind: 'figures', figures, words }, run.name, '')]
  }
  if (view.kind === 'regions') {
    const { title: named, subtitle, outcomes, sum, source } = regionsTold('jobs', run, run.against, view.year, text)
    const figures = outcomes.map(({ series, name, value, change }) => ({
      series,
      label: name,
      value,
      difference: change,
      direction: null,
    }))
    return [made({ kind: 'figures', figures, words }, named, [subtitle, sum, source].filter(Boolean).join('\n'))]
  }
  if (view.kind === 'why') {
    const id = resultShown(view, undefined, text)
    const waterfall = waterfallOf(id, run, { ...account, year: view.year }, MOST_LEVERS, text)
    if (!waterfall) return only([plain(t('why:noValue', { label: labelOf(id, text), year: view.year }))], about)
    return [made({ kind: 'waterfall', waterfall, words }, waterfall.title, waterfall.source)]
  }
  const charts = chartsIn(view, run, account, text)
  if (charts.length === 0) return only([plain(t('present:shown.unknown'))], about)
  const said =
    view.kind === 'uncertainty'
      ? [...words, ...oddsWords(run, account, text, resultShown(view, undefined, text))]
      : words
  const groups = inGroups(charts, MOST_CHARTS)
  const named = title || (charts[0]?.title ?? run.name)
  return groups.map((group, page) => ({
    ...made({ kind: 'charts', charts: group, words: page === 0 ? said : [] }, named, sourceNotes(group)),
    title: pageTitle(named, page, groups.length, text),
  }))
}

/** What a scenario notes on its levers, for the first slide that shows it; nothing where a table of all has the notes. */
function notedOn(slide: Slide, at: number, account: Account, text: Text): string {
  const { story } = account.study
  const first = story.findIndex((each) => each.scenario === slide.scenario && viewOf(each, years).kind !== 'words')
  const run = account.scenarios.find(({ scenario }) => scenario.id === slide.scenario)
  if (first !== at || !run || account.all) return ''
  return noteLines(changedLevers({ scenarios: [run] }, text), [run.name], text)
}

/** The slides of a study's story, in its order. */
export const storySlides = (account: Account, text: Text): readonly DeckSlide[] =>
  account.study.story.flatMap((slide, at) => {
    const [first, ...others] = storySlide(slide, account, text)
    const noted = notedOn(slide, at, account, text)
    return first ? [{ ...first, notes: [first.notes, noted].filter(Boolean).join('\n\n') }, ...others] : []
  })
