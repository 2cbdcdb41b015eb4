import { beforeEach, describe, expect, it } from 'vitest'
import { headlines } from '#models/belgium/headlines'
import { commandOf } from '#models/exchange/command/commandOf'
import { standInForPage } from '../../../support/appPage'

standInForPage()
const { appStore } = await import('../../../../renderer/app/appStore')
const { setLever } = await import('../../../../renderer/app/document/levers')
const { placeOf, sessionStore } = await import('../../../../renderer/app/files/session')
const { seenCharts } = await import('../../../../renderer/app/document/seenCharts')
const { screens } = await import('../../../../renderer/app/view/screens')
const { commandSubject, savedIn } = await import('../../../../renderer/app/view/commandSubject')
const { goalStore, search } = await import('../../../../renderer/app/view/goalDraft')
const { leverOf } = await import('#models/narrative/levers')

const [fresh, session, goal] = [appStore.getState(), sessionStore.getState(), goalStore.getState()]
beforeEach(() => {
  appStore.setState(fresh, true)
  sessionStore.setState(session, true)
  goalStore.setState(goal, true)
  setLever(leverOf('chips.capex'), 1200)
})

const state = () => appStore.getState()
const levers = () => state().study.scenarios[0]?.levers ?? {}
const on = (screen: (typeof screens)[number]) => commandSubject({ ...state(), screen })
const commands = () => screens.map((screen) => commandOf(on(screen), savedIn(state())).text)
const unchanged = { settings: {}, assumptions: {} }

describe('what a command gives of a screen', () => {
  it('is the series that the screen shows, of the scenario and of what it is held against', () => {
    const runs = [{ settings: levers(), assumptions: {} }, unchanged]
    const charts = seenCharts(state()).flatMap(({ series }) => series)
    expect(on('explore')).toEqual({ kind: 'series', series: [...new Set([...headlines, ...charts])], runs })
    expect(on('why')).toEqual({ kind: 'series', series: [state().subject], runs })
    expect(on('compare')).toEqual({ kind: 'series', series: headlines, runs: [runs[0]] })
    expect(on('regions')).toMatchObject({ series: expect.arrayContaining(['region.flanders.jobs']), runs })
    expect(on('sources')).toEqual({ kind: 'lists', lists: ['figures', 'validate'] })
  })

  it('is as many draws as the screen counts, from the seed of the study', () => {
    expect(on('uncertainty')).toMatchObject({ kind: 'draws', count: 10_000, seed: state().study.seed })
  })

  it('is the search that was asked for, though levers moved since', () => {
    search('1', { settings: levers(), assumptions: {} }, 3)
    const asked = goalStore.getState().asked?.request.goal
    setLever(leverOf('chips.capex'), 900)
    expect(on('goal')).toEqual({ kind: 'goal', goal: asked, seed: 3 })
  })

  it('stands alone as long as no file holds what is seen, and reads the file once one does', () => {
    expect(commands().filter((text) => text.includes('chips.capex=1200'))).toHaveLength(screens.length - 1)
    const file = { handle: 'h', name: 'my study.levier' }
    sessionStore.setState({ file, saved: placeOf(state()) })
    expect(commands().filter((text) => text.includes("'my study.levier' --scenario 1"))).toHaveLength(
      screens.length - 1,
    )
    expect(commands().join().includes('chips.capex=1200')).toBe(false)
    setLever(leverOf('chips.capex'), 900)
    expect(commands().join().includes('my study')).toBe(false)
  })
})
