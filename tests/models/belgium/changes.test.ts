import { describe, expect, it } from 'vitest'
import { changedLevers, changesOnly, firstChanged, isCurrentCourse } from '#models/belgium/changes'
import { belgium } from '#models/belgium/model'
import { baseValue } from '#models/engine/parameters'
import { accountOf } from '#models/exchange/account/account'
import { reportHtml } from '#models/exchange/report/reportHtml'
import { comparedIn } from '#models/narrative/compared'
import { subject } from '../../support/subject'

/** Every lever written down as it stands without a scenario. */
const AT_BASE = Object.fromEntries(belgium.levers.map((lever) => [lever.id, { value: baseValue(lever, {}) }]))
const MOVED = { 'skills.talent': { value: 1500 } }
const scenario = { id: '1', name: '', notes: '', levers: { ...AT_BASE, ...MOVED }, assumptions: {} }

describe('a lever that a file sets to its base', () => {
  it('is no change, and the file keeps it', () => {
    const kept = structuredClone(scenario)
    expect(changesOnly(scenario).levers).toEqual(MOVED)
    expect(scenario).toEqual(kept)
    expect(changedLevers(scenario)).toBe(changedLevers(scenario))
    expect(changesOnly({ ...scenario, levers: MOVED }).levers).toBe(MOVED)
  })

  it('is a change in another year than its own, beside another figure, and where an older model set it', () => {
    const [id, value] = ['research.intensity', 3.32]
    const of = (levers: object, more: object = {}) =>
      Object.keys(changedLevers({ ...scenario, levers: { ...levers }, ...more }))
    expect(of({ [id]: { value, by: 2035 } })).toEqual([])
    expect(of({ [id]: { value, by: 2030 } })).toEqual([id])
    expect(of({ [id]: { value } }, { assumptions: { 'rd.intensity.belgium': 3.3 } })).toEqual([id])
    const origin = { model: { id: 'belgium', version: '1.0', fingerprint: '' }, levers: {}, assumptions: {} }
    expect(of({ [id]: { value } }, { origin })).toEqual([id])
  })

  it('makes no scenario of unchanged policy', () => {
    const base = { ...scenario, id: '0', levers: AT_BASE }
    expect(isCurrentCourse(base)).toBe(true)
    expect(firstChanged([base, scenario])).toBe(scenario)
  })

  it('is in no table or chart of a comparison, no account and no report', async () => {
    const told = await subject(scenario.levers)
    const { study, text } = told
    expect(Object.keys(told.scenario.levers)).toEqual(['skills.talent'])
    expect(comparedIn(study, text).flatMap((each) => Object.keys(each.scenario?.levers ?? {}))).toEqual([
      'skills.talent',
    ])
    const account = accountOf(told)
    expect(account.computed.parts(account.focus.scenario, 'jobs.net').levers).toEqual(['skills.talent'])
    const changes = /What was changed.*?<\/section>/s.exec(reportHtml(told, { sans: '', serif: '' }))?.[0] ?? ''
    expect(changes.match(/<th scope="row"/g)).toHaveLength(1)
  })
})
