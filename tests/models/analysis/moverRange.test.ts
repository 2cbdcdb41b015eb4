import { describe, expect, it } from 'vitest'
import { holdsCut, movedUnasked, sparesCut, usualRange } from '#models/analysis/goal/moverRange'
import { belgium } from '#models/belgium/model'
import { baseValue } from '#models/engine/parameters'
import { leverRange } from '#models/engine/settings'
import { leverOf } from '#models/narrative/levers'
import { scenario } from '../../support/belgium'

const range = (id: string, settings = {}) => usualRange(leverOf(id), settings, {})

describe('what a goal search does by itself', () => {
  it('moves no circumstance, and no policy that is paid with anything but public money', () => {
    const unasked = belgium.levers.filter(movedUnasked).map(({ id }) => id)
    for (const id of ['research.leverage', 'defence.exportGrowth', 'safe.partnerShare', 'capital.venture'])
      expect(unasked).not.toContain(id)
    for (const id of ['defence.rnd', 'defence.equipmentShare', 'research.lateStage', 'public.offset'])
      expect(unasked).not.toContain(id)
    expect(unasked).toContain('research.intensity')
  })

  it.each(belgium.levers.filter(movedUnasked).map(({ id }) => id))('moves %s only to where it costs more', (id) => {
    const lever = leverOf(id)
    const { min, max } = range(id)
    expect(min).toBe(baseValue(lever, {}))
    expect(max).toBe(leverRange(lever, {}).max)
    const spent = (value: number) => {
      // Money on top of planned budgets needs loans to be on top of anything.
      const loans = id === 'safe.additionality' ? { 'safe.loans': { value: 8340 } } : {}
      return scenario({ ...loans, [id]: { value } })
        .series('public.cost')
        .reduce((sum, each) => sum + each, 0)
    }
    expect(spent(max)).toBeGreaterThan(spent(min))
  })

  it('cuts only what the scenario has cut already, also of what can only be cut', () => {
    expect(range('research.intensity', { 'research.intensity': { value: 2.8 } })).toEqual({ min: 2.8, max: 5 })
    expect(range('research.intensity', { 'research.intensity': { value: 4 } })).toEqual({ min: 3.32, max: 5 })
    expect(range('dependency.usShare')).toEqual({ min: 20, max: 60 })
    expect(range('defence.space')).toEqual({ min: 100, max: 100 })
    expect(range('defence.space', { 'defence.space': { value: 40 } })).toEqual({ min: 40, max: 100 })
    expect(sparesCut(leverOf('defence.space'), {}, {})).toBe(true)
    expect(range('defence.exportGrowth')).toEqual({ min: -5, max: 15 })
  })

  it('knows a cut by the side of the base it lies on', () => {
    const cut = (id: string, min: number, max: number) => holdsCut(leverOf(id), { min, max }, {})
    expect(cut('research.intensity', 3.32, 5)).toBe(false)
    expect(cut('research.intensity', 2.5, 5)).toBe(true)
    expect(cut('dependency.usShare', 20, 60)).toBe(false)
    expect(cut('dependency.usShare', 20, 80)).toBe(true)
    expect(cut('defence.exportGrowth', -5, 15)).toBe(false)
  })
})
