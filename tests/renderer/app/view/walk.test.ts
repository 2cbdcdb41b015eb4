import { describe, expect, it } from 'vitest'
import { layered } from '#models/narrative/map/layered'
import { along, startAt, stepTo } from '../../../../renderer/app/view/walk'
import { nextBox } from '../../../../renderer/screens/model/nextBox'

describe('a walk', () => {
  it('goes back and forward, and gives up what lay ahead when it turns off', () => {
    let walk = stepTo(stepTo(startAt('a'), 'b'), 'c')
    walk = along(walk, -1)
    expect(walk.ids[walk.at]).toBe('b')
    walk = along(along(along(walk, -1), -1), -1)
    expect(walk.ids[walk.at]).toBe('a')
    walk = stepTo(along(walk, 1), 'd')
    expect(walk).toEqual({ ids: ['a', 'b', 'd'], at: 2 })
    expect(along(walk, 1)).toEqual(walk)
  })

  it('does not step to where it is, and forgets its beginning when it is long', () => {
    const there = stepTo(startAt('a'), 'b')
    expect(stepTo(there, 'b')).toEqual(there)
    let walk = startAt('0')
    for (let step = 1; step < 500; step++) walk = stepTo(walk, String(step))
    expect(walk.ids.length).toBeLessThan(200)
    expect(walk.ids[walk.at]).toBe('499')
  })
})

describe('arrow keys on a map', () => {
  const links = [
    { from: 'a', to: 'c' },
    { from: 'b', to: 'c' },
    { from: 'c', to: 'd' },
    { from: 'c', to: 'e' },
  ]
  const { boxes } = layered(['a', 'b', 'c', 'd', 'e'], links, { width: 10, height: 2, between: 2, gap: 1 })

  it('lead to the next layer and along a layer, and nowhere at an edge', () => {
    expect(nextBox(boxes, 'a', 'ArrowRight')).toBe('c')
    expect(nextBox(boxes, 'c', 'ArrowLeft')).toBe('a')
    expect(nextBox(boxes, 'a', 'ArrowDown')).toBe('b')
    expect(nextBox(boxes, 'b', 'ArrowUp')).toBe('a')
    expect(nextBox(boxes, 'b', 'ArrowDown')).toBeNull()
    expect(nextBox(boxes, 'a', 'ArrowLeft')).toBeNull()
    expect(nextBox(boxes, 'a', 'Enter')).toBeNull()
  })
})
