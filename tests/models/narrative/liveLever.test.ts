import { describe, expect, it } from 'vitest'
import { liveLever } from '#models/narrative/liveLever'
import type { Scenario } from '#shared/study/study'

const scenario = (id: string, levers: Scenario['levers'] = {}): Scenario => ({
  id,
  name: id,
  notes: '',
  levers,
  assumptions: {},
})
const both = { 'skills.engineers': { value: 6000, by: 2030 }, 'research.intensity': { value: 4, by: 2030 } }
const scenarios = [scenario('none'), scenario('both', both)]
const live = (slide: Parameters<typeof liveLever>[1], of = scenarios) =>
  liveLever({ scenarios: of }, slide, 'jobs.net', 2030)

describe('the lever that is moved on a slide', () => {
  it('is the one its author chose', () => {
    expect(live({ scenario: 'both', lever: 'defence.effort' })).toBe('defence.effort')
  })
  it('is else the changed one that does most to its result, whichever was changed first', () => {
    expect(live({ scenario: 'both' })).toBe('research.intensity')
    expect(live({ scenario: 'both', lever: 'of.another.version' })).toBe('research.intensity')
  })
  it('is else that of another scenario, and one there always is', () => {
    expect(live({ scenario: 'none' })).toBe('research.intensity')
    expect(live({ scenario: 'gone' }, [scenario('none')])).toBe('research.intensity')
    expect(live({ scenario: 'none' }, [scenario('none'), scenario('d', { 'defence.effort': { value: 3 } })])).toBe(
      'defence.effort',
    )
  })
  it('is none that a file only sets to its base', () => {
    const base = scenario('base', { 'skills.engineers': { value: 5000, by: 2030 } })
    expect(live({ scenario: 'base' }, [base, scenario('d', { 'defence.effort': { value: 3 } })])).toBe('defence.effort')
  })
})
