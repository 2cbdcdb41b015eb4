import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeSlideId } from '#shared/study/freeNames'
import { serialise } from '#shared/study/serialise'
import type { Slide, Study } from '#shared/study/study'
import { closeGesture, type DocumentState, goTo, noHistory, record } from '../../../../renderer/app/document/history'
import { orderAfterMove, type SlideEdit, slideKeys, writeSlide } from '../../../../renderer/app/document/storyEdits'
import { plainStudy } from '../../../support/plainStudy'
import { seeded } from '../../../support/random'

const study = (story: readonly Slide[]): Study => ({ ...plainStudy, story })

const write = (edited: DocumentState, at: number, changes: SlideEdit, gesture: string | null = null): DocumentState =>
  record(edited, { kind: 'edit-slide', number: at + 1 }, gesture, (draft) => {
    const slide = draft.story[at]
    if (slide) writeSlide(slide, changes)
  })

const move = (edited: DocumentState, from: number, to: number): DocumentState =>
  record(edited, { kind: 'move-slide', number: from + 1 }, null, (draft) => {
    const before = [...draft.story]
    draft.story = orderAfterMove(before.length, [from], to).flatMap((at) => before[at] ?? [])
  })

const strange: Slide = { caption: 'old', ...{ transition: 'none', title: 'x' } }

const guessing = (year: number): Slide => ({
  view: { kind: 'charts', charts: [], year: 2030, span: [2025, 2040] },
  guess: { series: 'jobs.net', year },
})

describe('the year that the room guesses', () => {
  const yearAfter = (slide: Slide): number | undefined => {
    const start: DocumentState = { study: study([slide]), history: noHistory }
    return write(start, 0, { view: { ...slide.view, kind: 'charts', year: 2034 } }).study.story[0]?.guess?.year
  }
  it('follows the slide’s until another one is chosen', () => {
    expect(yearAfter(guessing(2030))).toBe(2034)
    expect(yearAfter(guessing(2028))).toBe(2028)
  })
})

describe('the story', () => {
  it('takes back and does again any edits, to the same bytes', () => {
    for (const seed of [1, 2, 3]) {
      const random = seeded(seed)
      const start: DocumentState = { study: study([strange]), history: noHistory }
      let edited = start
      for (let count = 0; count < 150; count++) {
        const { story } = edited.study
        const at = Math.floor(random() * story.length)
        const id = freeSlideId(story)
        switch (Math.floor(random() * 5)) {
          case 0:
            edited = record(edited, { kind: 'add-slide', number: 1 }, null, (draft) => {
              draft.story.splice(at, 0, { id, scenario: '1', caption: '', notes: '', view: { kind: 'words' } })
            })
            break
          case 1:
            edited = record(edited, { kind: 'remove-slide', number: 1 }, null, (draft) => {
              draft.story.splice(at, 1)
            })
            break
          case 2:
            edited = move(edited, at, Math.floor(random() * (story.length + 1)))
            break
          case 3:
            edited = write(edited, at, { guess: random() < 0.5 ? null : { series: 'jobs.total', year: 2030 } })
            break
          default:
            edited = write(edited, at, { caption: `${random()}` }, random() < 0.5 ? `caption ${at}` : null)
        }
        const keys = slideKeys(edited.study.story)
        expect(new Set(keys).size).toBe(keys.length)
      }
      const undone = goTo(edited, 0)
      expect(serialise(undone.study)).toBe(serialise(start.study))
      expect(serialise(goTo(undone, edited.history.steps.length).study)).toBe(serialise(edited.study))
    }
  })

  it('makes a stretch of typing one step', () => {
    let edited: DocumentState = { study: study([{ id: 'a', caption: '' }]), history: noHistory }
    for (const caption of ['H', 'He', 'Hel']) edited = write(edited, 0, { caption }, 'caption')
    expect(edited.history.steps).toHaveLength(1)
    edited = { ...edited, history: closeGesture(edited.history) }
    edited = write(edited, 0, { caption: 'Hell' }, 'caption')
    expect(edited.history.steps).toHaveLength(2)
    expect(goTo(edited, 1).study.story[0]?.caption).toBe('Hel')
  })

  it('keeps what it does not know of a slide', () => {
    const edited = write({ study: study([strange]), history: noHistory }, 0, { caption: 'new', notes: null })
    expect(edited.study.story[0]).toEqual({ ...strange, caption: 'new' })
  })
})

describe('moving slides', () => {
  it('puts them in their order before the one aimed at, and leaves the others in theirs', () => {
    expect(orderAfterMove(5, [0], 3)).toEqual([1, 2, 0, 3, 4])
    expect(orderAfterMove(5, [4], 0)).toEqual([4, 0, 1, 2, 3])
    expect(orderAfterMove(5, [3, 1], 5)).toEqual([0, 2, 4, 1, 3])
    expect(orderAfterMove(3, [1], 1)).toEqual([0, 1, 2])
    expect(orderAfterMove(3, [1], 2)).toEqual([0, 1, 2])
    expect(orderAfterMove(3, [7], 0)).toEqual([0, 1, 2])
  })

  it('loses none and doubles none', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.array(fc.nat(14)), fc.integer({ min: -1, max: 15 }), (length, from, to) => {
        const order = orderAfterMove(length, from, to)
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length }, (_, at) => at))
        const rest = order.filter((at) => !from.includes(at))
        expect(rest).toEqual([...rest].sort((a, b) => a - b))
      }),
    )
  })
})

it('a new slide has an id of its own', () => {
  expect(freeSlideId([])).toBe('slide-1')
  expect(freeSlideId([{ id: 'slide-2' }])).toBe('slide-3')
  expect(freeSlideId([{ id: 'slide-2' }, { id: 'slide-3' }])).toBe('slide-4')
})
