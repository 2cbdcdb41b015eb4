import { describe, expect, it } from 'vitest'
import { chartsThatMove } from '#models/narrative/chartsThatMove'
import type { ChartChoice } from '#shared/study/study'

const research: ChartChoice = { series: ['research.target', 'research.effortReal'], show: 'level' }
const wages: ChartChoice = { series: ['research.payRise'], show: 'difference' }
const defence = { settings: { 'defence.effort': { value: 3.5, by: 2035 } }, assumptions: {} }
const fast = { settings: { 'research.intensity': { value: 4, by: 2030 } }, assumptions: {} }

describe('the charts of a slide that shows another scenario', () => {
  it('stay where the scenario moves them', () => {
    expect(chartsThatMove([research], fast, null)).toEqual([research])
  })
  it('show what its levers move where it moves nothing of them', () => {
    const [first, second] = chartsThatMove([research, wages], defence, null)
    expect(first).toEqual({ series: ['defence.turnover.core', 'defence.orders'], show: 'level' })
    expect(second).toMatchObject({ series: ['jobs.net'], show: 'difference' })
  })
  it('stay where nothing else would move, or the room is to guess them', () => {
    expect(chartsThatMove([research], { settings: {}, assumptions: {} }, null)).toEqual([research])
    expect(chartsThatMove([research], defence, 'research.effortReal')).toEqual([research])
  })
  it('stay where this version does not know them and nothing moves', () => {
    const strange: ChartChoice = { series: ['no.such'], show: 'level' }
    expect(chartsThatMove([strange], { settings: {}, assumptions: {} }, null)).toEqual([strange])
  })
})
