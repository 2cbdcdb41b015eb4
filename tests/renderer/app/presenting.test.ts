import { beforeEach, describe, expect, it } from 'vitest'
import type { Slide } from '#shared/study/study'
import { standInForPage } from '../../support/appPage'

standInForPage()
const { appStore } = await import('../../../renderer/app/appStore')
const { chooseSlide, chosenPlace, chosenSlideStore } = await import('../../../renderer/app/chosenSlide')
const { addView } = await import('../../../renderer/app/document/story')
const { presentingStore, resumesAt, startPresenting } = await import('../../../renderer/app/presenting')
const { goToSlide, leaveTopmost, setLive, showAgain, showLeverPanel, showList, stepSlide, turnAnswer, turnLeverPanel } =
  await import('../../../renderer/app/presentingSteps')

const scenario = appStore.getState().active
const story: readonly Slide[] = [
  { id: 'title', scenario, view: { kind: 'words' }, caption: '# Welcome' },
  { id: 'chart', scenario, view: { kind: 'headlines', year: 2030 } },
  { id: 'last', scenario, view: { kind: 'headlines', year: 2035 } },
]
const fresh = appStore.getState()
const now = () => presentingStore.getState().now
const attempt = {
  slide: 'chart',
  scenario,
  levers: { 'research.intensity': { value: 4 } },
  series: 'jobs.net',
  year: 2033,
}

beforeEach(() => {
  appStore.setState({ ...fresh, study: { ...fresh.study, story } }, true)
  startPresenting(2)
})

describe('leaving', () => {
  it('closes the list, then the lever, then the presentation, whose slide is remembered', () => {
    showLeverPanel(true)
    showList('tried')
    leaveTopmost()
    expect(now()).toMatchObject({ listed: null, leverPanel: true })
    leaveTopmost()
    expect(now()).toMatchObject({ listed: null, leverPanel: false })
    leaveTopmost()
    expect(now()).toBeNull()
    expect(resumesAt(appStore.getState().study, presentingStore.getState().left)).toBe(2)
  })
})

describe('turning the page', () => {
  it('closes the list, also at the end, where there is no other page', () => {
    for (const turn of [() => stepSlide(-1), () => goToSlide(0), () => goToSlide(0)]) {
      showList('tried')
      turn()
      expect(now()?.listed).toBeNull()
    }
  })
})

describe('a guess', () => {
  const charts = [{ series: ['jobs.net'], show: 'level' as const }]
  const view = { kind: 'charts', charts, year: 2030, span: [2025, 2040] }
  const asking: Slide = { id: 'guess', scenario, view, guess: { series: 'jobs.net', year: 2030 } }

  beforeEach(() => {
    appStore.setState({ study: { ...fresh.study, story: [story[1] ?? {}, asking, ...story] } })
    startPresenting(1)
  })

  it('is revealed by a step forward and hidden again by one back, before the page is turned', () => {
    stepSlide(1)
    expect(now()).toMatchObject({ at: 1, revealed: [1] })
    stepSlide(-1)
    expect(now()).toMatchObject({ at: 1, revealed: [] })
    stepSlide(-1)
    expect(now()).toMatchObject({ at: 0, revealed: [] })
  })

  it('is revealed and hidden by the same key, and nothing is where no room is asked', () => {
    turnAnswer()
    expect(now()).toMatchObject({ revealed: [1] })
    turnAnswer()
    expect(now()).toMatchObject({ revealed: [] })
    goToSlide(0)
    turnAnswer()
    expect(now()).toMatchObject({ revealed: [] })
  })
})

describe('the lever', () => {
  it('stays from slide to slide, and closes where there is none to move: on words, and at the sources', () => {
    turnLeverPanel()
    stepSlide(-1)
    expect(now()).toMatchObject({ at: 1, leverPanel: true })
    stepSlide(-1)
    expect(now()).toMatchObject({ at: 0, leverPanel: false })
    turnLeverPanel()
    expect(now()).toMatchObject({ leverPanel: false })
    goToSlide(2)
    turnLeverPanel()
    stepSlide(1)
    expect(now()).toMatchObject({ at: 3, leverPanel: false })
  })
})

describe('showing an attempt again', () => {
  it('goes to the slide it was tried on and closes the list; it is tried anew only once a lever is moved', () => {
    showList('tried')
    showAgain(attempt)
    const { levers: live, year } = attempt
    expect(now()).toMatchObject({ at: 1, live, year, again: true, listed: null, leverPanel: true })
    setLive('research.intensity', { value: 3 })
    expect(now()).toMatchObject({ at: 1, again: false })
    showAgain(attempt)
    goToSlide(0)
    expect(now()).toMatchObject({ live: {}, again: false })
  })

  it('does nothing where its slide is gone or shows another scenario', () => {
    showAgain({ ...attempt, slide: 'gone' })
    showAgain({ ...attempt, scenario: 'other' })
    expect(now()).toMatchObject({ at: 2, live: {} })
  })
})

describe('the chosen slide', () => {
  const place = () => chosenPlace(appStore.getState().study, chosenSlideStore.getState())

  it('is the one a presentation was left at, and the last one where it is gone', () => {
    leaveTopmost()
    expect(place()).toBe(2)
    appStore.setState(({ study }) => ({ study: { ...study, story: story.slice(0, 2) } }))
    expect(place()).toBe(1)
  })

  it('is the one that was chosen or added, wherever it is moved; the first one in another study', () => {
    chooseSlide(0)
    appStore.setState(({ study }) => ({ study: { ...study, story: story.toReversed() } }))
    expect(place()).toBe(2)
    addView()
    expect(place()).toBe(3)
    appStore.setState(({ study }) => ({ study: { ...study, createdAt: '2020-01-01T00:00:00Z' } }))
    expect(place()).toBe(0)
  })
})
