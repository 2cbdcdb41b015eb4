import { describe, expect, it } from 'vitest'
import { headlineResults } from '#models/belgium/headlineResults'
import { belgium } from '#models/belgium/model'
import { leverRange } from '#models/engine/settings'
import { serialise } from '#shared/study/serialise'
import type { Study } from '#shared/study/study'
import { closeGesture, type DocumentState, goTo, noHistory, record } from '../../../../renderer/app/document/history'
import { plainStudy } from '../../../support/plainStudy'
import { seeded } from '../../../support/random'

const start: DocumentState = { study: plainStudy, history: noHistory }

function setLever(
  edited: DocumentState,
  id: string,
  value: number | null,
  gesture: string | null = null,
): DocumentState {
  const scenario = edited.study.scenarios[0]
  const from = scenario?.levers[id] ?? null
  return record(
    edited,
    { kind: 'lever', lever: id, base: 0, from, to: value === null ? null : { value } },
    gesture,
    (draft) => {
      const levers = draft.scenarios[0]?.levers
      if (!levers) return
      if (value === null) delete levers[id]
      else levers[id] = { value }
    },
  )
}

/** Any edit the screens can make, chosen at random. */
function randomEdit(edited: DocumentState, random: () => number): DocumentState {
  const pick = <Thing>(things: readonly Thing[]): Thing => {
    const thing = things[Math.floor(random() * things.length)]
    if (thing === undefined) throw new Error('nothing to pick')
    return thing
  }
  const lever = pick(belgium.levers)
  const { min, max } = leverRange(lever, {})
  switch (Math.floor(random() * 6)) {
    case 0:
      return record(edited, { kind: 'add-scenario', name: 'x' }, null, (draft) => {
        draft.scenarios.push({ id: `s${random()}`, name: 'x', notes: '', levers: {}, assumptions: {} })
      })
    case 1:
      return record(edited, { kind: 'remove-scenario', name: 'x' }, null, (draft) => {
        if (draft.scenarios.length > 1) draft.scenarios.pop()
      })
    case 2:
      return record(edited, { kind: 'title' }, null, (draft) => {
        draft.title = `title ${random()}`
      })
    case 3:
      return record(edited, { kind: 'move-scenario', name: '' }, null, (draft) => {
        const [first] = draft.scenarios.splice(0, 1)
        if (first) draft.scenarios.push(first)
      })
    case 4:
      return setLever(edited, lever.id, null)
    default:
      return setLever(edited, lever.id, min + random() * (max - min), random() < 0.5 ? lever.id : null)
  }
}

const numbers = (study: Study) => study.scenarios.map(({ levers, assumptions }) => headlineResults(levers, assumptions))

describe('the history of a study', () => {
  it('takes back and does again any 200 edits, to the same study and the same numbers', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const random = seeded(seed)
      let edited = start
      for (let count = 0; count < 200; count++) edited = randomEdit(edited, random)
      const undone = goTo(edited, 0)
      expect(serialise(undone.study)).toBe(serialise(plainStudy))
      expect(numbers(undone.study)).toEqual(numbers(plainStudy))
      const redone = goTo(undone, edited.history.steps.length)
      expect(serialise(redone.study)).toBe(serialise(edited.study))
      expect(numbers(redone.study)).toEqual(numbers(edited.study))
      const middle = goTo(redone, Math.floor(edited.history.steps.length / 2))
      expect(serialise(goTo(middle, edited.history.steps.length).study)).toBe(serialise(edited.study))
    }
  })

  it('makes a drag one step, from what was before it to where it ended', () => {
    let edited = setLever(start, 'defence.effort', 3)
    for (const value of [3.4, 3.6, 3.9, 4]) edited = setLever(edited, 'research.intensity', value, 'drag')
    expect(edited.history.steps).toHaveLength(2)
    expect(edited.history.steps[1]?.change).toEqual({
      kind: 'lever',
      lever: 'research.intensity',
      base: 0,
      from: null,
      to: { value: 4 },
    })
    expect(goTo(edited, 1).study.scenarios[0]?.levers).toEqual({ 'defence.effort': { value: 3 } })
  })

  it('begins a new step once the hand has let go', () => {
    let edited = setLever(start, 'research.intensity', 3.9, 'drag')
    edited = { ...edited, history: closeGesture(edited.history) }
    edited = setLever(edited, 'research.intensity', 4, 'drag')
    expect(edited.history.steps).toHaveLength(2)
  })

  it('forgets a drag that ends where it began', () => {
    let edited = setLever(start, 'research.intensity', 3.9, 'drag')
    edited = setLever(edited, 'research.intensity', null, 'drag')
    expect(edited.history.steps).toEqual([])
    edited = setLever(edited, 'research.intensity', 4.2, 'drag')
    expect(goTo(edited, 0).study).toEqual(plainStudy)
  })

  it('takes an edit that changes nothing for none: no drag is going on, and what was undone can be done again', () => {
    const undone = goTo(setLever(start, 'defence.effort', 3), 0)
    const same = setLever(undone, 'research.intensity', null, 'drag')
    expect(same.history).toMatchObject({ at: 0, open: null })
    expect(goTo(same, 1).study.scenarios[0]?.levers).toEqual({ 'defence.effort': { value: 3 } })
  })

  it('drops what was undone when something else is done', () => {
    let edited = setLever(start, 'research.intensity', 4)
    edited = setLever(edited, 'defence.effort', 3)
    edited = setLever(goTo(edited, 1), 'chips.capex', 1000)
    expect(edited.history.steps).toHaveLength(2)
    expect(edited.study.scenarios[0]?.levers).toEqual({
      'research.intensity': { value: 4 },
      'chips.capex': { value: 1000 },
    })
  })
})
