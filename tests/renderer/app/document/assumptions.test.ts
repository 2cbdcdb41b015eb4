import { beforeEach, describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { figureRange, leverRange } from '#models/engine/settings'
import { figureOf } from '#models/narrative/notes'
import { standInForPage } from '../../../support/appPage'
import { projector } from '../../../support/belgium'

standInForPage()
const { appStore } = await import('../../../../renderer/app/appStore')
const { setLever } = await import('../../../../renderer/app/document/levers')
const { addScenario } = await import('../../../../renderer/app/document/scenarios')
const { activate } = await import('../../../../renderer/app/view/activate')
const { explain, walkAlong } = await import('../../../../renderer/app/view/choices')
const { setAssumption, resetAssumptions, changedCount } = await import('../../../../renderer/app/document/assumptions')
const { undo, redo } = await import('../../../../renderer/app/document/undo')
const { leverOf } = await import('#models/narrative/levers')

const fresh = appStore.getState()
beforeEach(() => appStore.setState(fresh, true))

const state = () => appStore.getState()
const assumptions = () => state().study.scenarios.find(({ id }) => id === state().active)?.assumptions ?? {}
const lastChange = () => state().history.steps[state().history.at - 1]?.change

/** A value of a figure that is not the documents' and within its range. */
function halfway(id: string): number {
  const figure = figureOf(id)
  const { max } = figureRange(belgium, figure, {})
  return ((figure.value ?? 0) + max) / 2
}

describe('a changed assumption', () => {
  it('is kept in the active scenario, moves its run and is a named step', () => {
    const growth = figureOf('economy.growth')
    expect(setAssumption(growth, 1.5).ok).toBe(true)
    expect(assumptions()).toEqual({ 'economy.growth': 1.5 })
    const expected = projector.project({}, { 'economy.growth': 1.5 })
    expect(state().projection.at('gdp', 2040)).toBe(expected.scenario.at('gdp', 2040))
    expect(state().baseline.at('gdp', 2040)).toBe(expected.reference.at('gdp', 2040))
    expect(lastChange()).toEqual({ kind: 'assumption', figure: 'economy.growth', from: null, to: 1.5 })
    expect(changedCount(state())).toBe(1)
  })

  it('is where a lever that rests on it starts from in the history', () => {
    const lever = belgium.levers.find(
      ({ base }) => typeof base !== 'number' && setAssumption(figureOf(base.id), halfway(base.id)).ok,
    )
    if (!lever || typeof lever.base === 'number') throw new Error('no lever starts from a figure that can change')
    const { min, max } = leverRange(lever, assumptions())
    expect(setLever(lever, (min + max) / 2)).toBe(true)
    expect(lastChange()).toMatchObject({ kind: 'lever', from: null, base: halfway(lever.base.id) })
  })

  it('is taken back and done again', () => {
    const before = state().projection.at('jobs.total', 2035)
    setAssumption(figureOf('defence.jobElasticity'), 0.95)
    const after = state().projection.at('jobs.total', 2035)
    expect(after).not.toBe(before)
    undo()
    expect(state().projection.at('jobs.total', 2035)).toBe(before)
    expect(assumptions()).toEqual({})
    redo()
    expect(state().projection.at('jobs.total', 2035)).toBe(after)
  })

  it('put back by its value in the register is as if it had never been changed', () => {
    const growth = figureOf('economy.growth')
    setAssumption(growth, 1.5)
    setAssumption(growth, growth.value ?? Number.NaN)
    expect(assumptions()).toEqual({})
    expect(lastChange()).toEqual({ kind: 'assumption', figure: 'economy.growth', from: 1.5, to: null })
    const steps = state().history.steps.length
    setAssumption(growth, growth.value ?? Number.NaN)
    expect(state().history.steps.length).toBe(steps)
  })

  it('belongs to its scenario alone', () => {
    setAssumption(figureOf('economy.growth'), 1.5)
    addScenario('other', {})
    expect(assumptions()).toEqual({})
    activate('1')
    expect(assumptions()).toEqual({ 'economy.growth': 1.5 })
  })

  it('is put back with all others in one step', () => {
    setAssumption(figureOf('economy.growth'), 1.5)
    setAssumption(figureOf('macro.multiplier'), 1)
    resetAssumptions()
    expect(assumptions()).toEqual({})
    expect(lastChange()).toEqual({ kind: 'reset-assumptions', figures: ['economy.growth', 'macro.multiplier'] })
    undo()
    expect(changedCount(state())).toBe(2)
  })
})

describe('an assumption that is refused changes nothing', () => {
  const refused = (id: string, value: number) => {
    const before = state().study
    const result = setAssumption(figureOf(id), value)
    expect(state().study).toBe(before)
    return result.ok ? null : result.failure.kind
  }

  it('out of range, no number, structural or context', () => {
    expect(refused('economy.growth', 1.6)).toBe('figure-out-of-range')
    expect(refused('economy.growth', Number.NaN)).toBe('figure-not-a-number')
    expect(refused('research.lag', 3)).toBe('structural-figure')
    expect(refused('defence.sme.share', 60)).toBe('context-figure')
  })

  it('when a lever that is set, or another changed figure, would be out of its range', () => {
    expect(setLever(leverOf('safe.loans'), 8340)).toBe(true)
    expect(refused('safe.belgiumMaximum', 8000)).toBe('lever-out-of-range')

    expect(setAssumption(figureOf('defence.core.turnover'), 1800).ok).toBe(true)
    expect(setAssumption(figureOf('defence.ecosystem.turnover'), 1900).ok).toBe(true)
    expect(refused('defence.core.turnover', 2000)).toBe('figure-out-of-range')
  })

  it('and both ends of the range of every figure one may change are let through', () => {
    for (const figure of belgium.figures) {
      if (figure.structural || !belgium.used.has(figure)) continue
      const { min, max, above } = figureRange(belgium, figure, {})
      for (const end of [...(above ? [] : [min]), max])
        if (Number.isFinite(end)) expect(setAssumption(figure, end).ok, `${figure.id} ${end}`).toBe(true)
      appStore.setState(fresh, true)
    }
  })
})

describe('explaining', () => {
  it('goes to the Model screen and remembers the way', () => {
    explain('gdp')
    explain('research.staff')
    expect(state().screen).toBe('model')
    expect(state().explained).toBe('research.staff')
    walkAlong(-1)
    expect(state().explained).toBe('gdp')
    walkAlong(1)
    expect(state().explained).toBe('research.staff')
  })
})
