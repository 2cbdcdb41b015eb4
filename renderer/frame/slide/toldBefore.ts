import { type Headline, headlines } from '#models/belgium/headlines'
import { projectionOf } from '#models/belgium/projections'
import { isAnswered } from '#models/narrative/guess'
import { resultShown } from '#models/narrative/slideResult'
import type { Text } from '#models/narrative/text'
import { isOfOneResult, type View, viewOf, type Years } from '#shared/study/slide'
import type { Scenario, Slide, SlideGuess, Study } from '#shared/study/study'
import { shownFigures } from './shownFigures'
import { scenarioOf, slideRun } from './slideRun'

const NOTHING_MOVED = {}

type Dated = Extract<View, { readonly year: number }>

/** The results that are written on a slide as figures. */
function figuresOf(study: Study, slide: Slide, { kind, year }: Dated, text: Text): readonly Headline[] {
  if (kind === 'headlines') return headlines
  const run = kind === 'charts' && slideRun(study, slide, NOTHING_MOVED, text)
  return run ? [...shownFigures(run, year, text)] : []
}

/** The scenarios whose result a slide tells. */
function tellers(
  study: Study,
  slide: Slide,
  { series, year }: SlideGuess,
  years: Years,
  text: Text,
): readonly Scenario[] {
  const own = scenarioOf(study, slide)
  if (!own) return []
  const view = viewOf(slide, years)
  const drawn = 'span' in view && view.span[0] <= year && year <= view.span[1]
  if (isOfOneResult(view)) {
    const shown = view.kind === 'why' ? view.year === year : drawn
    if (!shown || resultShown(view, undefined, text) !== series) return []
    return view.kind === 'compare' ? study.scenarios : [own]
  }
  if (!('year' in view)) return []
  const charted = view.kind === 'charts' && drawn && view.charts.some((chart) => chart.series.includes(series))
  return charted || (view.year === year && figuresOf(study, slide, view, text).some((id) => id === series)) ? [own] : []
}

/** The place of the first slide that tells, before it is asked, what the room guesses on one; null where none does. */
export function toldBefore(study: Study, at: number, years: Years, text: Text): number | null {
  const slide = study.story[at]
  const asked = slide && scenarioOf(study, slide)
  const guess = slide?.guess
  if (!asked || !guess) return null
  const runOf = ({ levers, assumptions }: Scenario) => projectionOf(levers, assumptions)
  if (!isAnswered(guess, { projection: runOf(asked) }, [years.first, years.last])) return null
  const resultOf = (scenario: Scenario) => runOf(scenario).at(guess.series, guess.year)
  const answer = resultOf(asked)
  const found = study.story
    .slice(0, at)
    .findIndex((each) => tellers(study, each, guess, years, text).some((scenario) => resultOf(scenario) === answer))
  return found < 0 ? null : found
}
