import { expect, it } from 'vitest'
import type { Settings } from '#models/engine/parameters'
import { type Screen, screens } from '../../../../renderer/app/view/screens'
import { standInForPage } from '../../../support/appPage'

standInForPage()
const { appStore } = await import('../../../../renderer/app/appStore')
const { seenCharts } = await import('../../../../renderer/app/document/seenCharts')
const { addView, retakeSlide } = await import('../../../../renderer/app/document/story')
const { retaken, viewShown } = await import('../../../../renderer/app/document/viewShown')

it('a slide is made of what its screen shows, and of no screen that works on something else', () => {
  const seen = { ...appStore.getState(), subject: 'turnover.total', year: 2033, span: [2027, 2038] as const }
  const made = Object.fromEntries(screens.map((screen: Screen) => [screen, viewShown({ ...seen, screen })]))
  const scenarios = seen.study.scenarios.map(({ id }) => id)
  const told = { series: 'turnover.total', year: 2033, span: [2027, 2038] }
  expect(made).toEqual({
    explore: { kind: 'charts', charts: seenCharts(seen), year: 2033, span: [2027, 2038] },
    why: { kind: 'why', ...told },
    uncertainty: { kind: 'uncertainty', ...told },
    compare: { kind: 'compare', ...told, series: 'jobs.net', scenarios },
    regions: { kind: 'regions', year: 2033 },
    goal: null,
    model: null,
    sources: null,
    present: null,
  })
  const sorted = { ...seen, screen: 'compare' as const, order: { by: 'turnover.total' as const, down: true } }
  expect(viewShown(sorted)).toMatchObject({ kind: 'compare', series: 'turnover.total' })
})

it('a slide that is brought up to date stays of its kind, with the years seen now', () => {
  const seen = { ...appStore.getState(), subject: 'gdp.effect', year: 2033, span: [2027, 2038] as const }
  const [before, now] = [
    { year: 2030, span: [2025, 2040] },
    { year: 2033, span: [2027, 2038] },
  ] as const
  for (const kind of ['why', 'uncertainty', 'compare'] as const)
    expect(retaken({ kind, series: 'turnover.total', ...before }, seen)).toEqual({
      kind,
      series: 'turnover.total',
      ...now,
      // What is compared now is taken with it.
      ...(kind === 'compare' ? { scenarios: seen.study.scenarios.map(({ id }) => id) } : {}),
    })
  for (const kind of ['headlines', 'regions'] as const)
    expect(retaken({ kind, year: 2030 }, seen)).toEqual({ kind, year: 2033 })
  expect(retaken({ kind: 'words' }, seen)).toEqual({ kind: 'words' })
  const charts = { kind: 'charts', charts: seenCharts(seen), ...now }
  expect(retaken({ kind: 'charts', charts: [], ...before }, seen)).toEqual(charts)
  expect(retaken({ kind: 'unknown', named: 'hologram' }, seen)).toEqual(charts)
})

it('a slide that shows what is seen already is left as it is, and one that does not is brought up to date', () => {
  const before = appStore.getState()
  appStore.setState({ screen: 'explore', year: 2030 })
  const at = addView()
  const added = appStore.getState().study
  expect(retakeSlide(at)).toBe(false)
  expect(appStore.getState().study).toBe(added)
  appStore.setState({ year: 2033 })
  expect(retakeSlide(at)).toBe(true)
  expect(appStore.getState().study.story[at]?.view?.year).toBe(2033)
  appStore.setState(before)
})

it('a slide of Compare has the result that is looked at and the scenarios that are drawn', () => {
  const before = appStore.getState()
  const scenario = (id: string, levers: Settings) => ({ id, name: id, notes: '', levers, assumptions: {} })
  const changed = { 'research.intensity': { value: 4, by: 2030 } }
  const scenarios = [scenario('course', {}), ...[...'abcdefg'].map((id) => scenario(id, changed))]
  const study = { ...before.study, comparison: null, scenarios }
  const slide = () => appStore.getState().study.story.at(-1)
  appStore.setState({ study, screen: 'compare', headline: 'gdp.effect', active: 'a', drawn: null })
  addView()
  expect(slide()).toMatchObject({ scenario: 'a', view: { series: 'gdp.effect', scenarios: ['course', ...'abcde'] } })
  appStore.setState({ drawn: ['c', 'g'] })
  addView('public.balance')
  expect(slide()).toMatchObject({ scenario: 'g', view: { series: 'public.balance', scenarios: ['course', 'c', 'g'] } })
  appStore.setState(before)
})
