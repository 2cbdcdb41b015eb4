import { describe, expect, it } from 'vitest'
import type { Look } from '#shared/study/study'
import { closeGesture, type DocumentState, goTo, noHistory, record } from '../../../../renderer/app/document/history'
import { type LookChange, writeLook } from '../../../../renderer/app/document/writeLook'
import { png } from '../../../support/pictures'
import { plainStudy } from '../../../support/plainStudy'

const logo = png(4, 3).toString('base64')

const starting = (look?: Look): DocumentState => ({
  study: look ? { ...plainStudy, look } : plainStudy,
  history: noHistory,
})
const write = (edited: DocumentState, ...changes: readonly LookChange[]): DocumentState =>
  changes.reduce(
    (before, change) =>
      record(before, { kind: 'look' }, `look/${Object.keys(change)}`, (draft) => writeLook(draft, change)),
    edited,
  )
const ended = ({ study, history }: DocumentState): DocumentState => ({ study, history: closeGesture(history) })

describe('the look of a study', () => {
  it('is one step while a colour is looked for and another for the logo, each taken back by itself', () => {
    const coloured = ended(write(starting(), { colour: '#0b6a74' }, { colour: '#0b6a75' }, { colour: '#cc0000' }))
    const both = write(coloured, { logo })
    expect(both.study.look).toEqual({ colour: '#cc0000', logo })
    expect(both.history.steps).toHaveLength(2)
    expect(goTo(both, 1).study.look).toEqual({ colour: '#cc0000' })
    expect(goTo(both, 0).study).toEqual(plainStudy)
    expect(goTo(goTo(both, 0), 2).study).toEqual(both.study)
  })

  it('is no step where it stays as it was', () => {
    expect(write(starting(), { colour: undefined }).history.steps).toEqual([])
    expect(write(starting({ colour: '#cc0000' }), { colour: '#cc0000' }).history.steps).toEqual([])
  })

  it('is gone from the study with its last part, and keeps what a later version put beside', () => {
    const emptied = write(starting({ colour: '#cc0000', logo }), { colour: undefined }, { logo: undefined })
    expect('look' in emptied.study).toBe(false)
    const later = { colour: '#cc0000', slogan: 'Ever onwards' }
    expect(write(starting(later), { colour: undefined }).study.look).toEqual({ slogan: 'Ever onwards' })
  })
})
