import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { sectors } from '#models/belgium/sectors'
import { directInputsOf, thingOf, thingsOf, usersOf } from '#models/engine/uses'
import type { Link } from '#models/narrative/map/acyclic'
import { crossings, crossingsReduced } from '#models/narrative/map/crossings'
import { type Frame, type Layered, layered } from '#models/narrative/map/layered'
import { neighbourhood, type Part, sectorPart } from '#models/narrative/map/parts'
import { apart } from '#models/narrative/map/settle'

const FRAME: Frame = { width: 10, height: 2.5, between: 3, gap: 0.5 }
const ROUNDING = 1e-9

function checkLaws(map: Layered, ids: readonly string[]): void {
  expect(map.boxes.map(({ id }) => id)).toEqual(ids)
  for (const [index, a] of map.boxes.entries())
    for (const b of map.boxes.slice(index + 1)) {
      const apartSideways = Math.abs(a.x - b.x) >= FRAME.width - ROUNDING
      const apartUpwards = Math.abs(a.y - b.y) >= FRAME.height + FRAME.gap - ROUNDING
      expect(apartSideways || apartUpwards, `${a.id} over ${b.id}`).toBe(true)
    }
  const layer = new Map(map.boxes.map((box) => [box.id, box.layer]))
  for (const { from, to, feedback, points } of map.routes) {
    const ahead = (layer.get(to) ?? 0) - (layer.get(from) ?? 0)
    if (feedback) continue
    expect(ahead, `${from} to ${to}`).toBeGreaterThan(0)
    const xs = points.map(([x]) => x)
    expect([...xs].sort((a, b) => a - b)).toEqual(xs)
  }
  for (const { x, y } of map.boxes) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(x + FRAME.width).toBeLessThanOrEqual(map.width + ROUNDING)
    expect(y + FRAME.height).toBeLessThanOrEqual(map.height + ROUNDING)
  }
}

const lay = (part: Part): Layered => layered(part.ids, part.links, FRAME, part.layers)

const graphs = fc.integer({ min: 1, max: 12 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, index) => `n${index}`)
  const end = fc.integer({ min: 0, max: count - 1 }).map((index) => ids[index] ?? 'n0')
  return fc
    .uniqueArray(fc.record({ from: end, to: end }), {
      maxLength: 30,
      selector: ({ from, to }) => `${from} ${to}`,
    })
    .map((links): [string[], Link[]] => [ids, links])
})

describe('a layered map', () => {
  it('puts no box over another and leads every link forward but those that go back: any graph', () => {
    fc.assert(
      fc.property(graphs, ([ids, links]) => checkLaws(layered(ids, links, FRAME), ids)),
      { seed: 7 },
    )
  })

  it('has no link that goes back where there is no circle', () => {
    fc.assert(
      fc.property(graphs, ([ids, links]) => {
        const straight = links.filter(({ from, to }) => Number(from.slice(1)) < Number(to.slice(1)))
        expect(layered(ids, straight, FRAME).routes.filter(({ feedback }) => feedback)).toEqual([])
      }),
      { seed: 8 },
    )
  })

  it('gives each box the layer of its longest way', () => {
    const links = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'a', to: 'c' },
      { from: 'c', to: 'd' },
      { from: 'd', to: 'b' },
    ]
    const map = layered(['a', 'b', 'c', 'd'], links, FRAME)
    expect(map.boxes.map(({ layer }) => layer)).toEqual([0, 1, 2, 3])
    expect(map.routes.filter(({ feedback }) => feedback).map(({ from, to }) => `${from} ${to}`)).toEqual(['d b'])
  })

  it('is the same every time', () => {
    for (const { id } of sectors) expect(lay(sectorPart(id))).toEqual(lay(sectorPart(id)))
  })

  it('holds for every sector and around every series, lever and figure', () => {
    for (const { id } of sectors) {
      const part = sectorPart(id)
      checkLaws(lay(part), part.ids)
    }
    for (const { id } of thingsOf(belgium)) {
      const part = neighbourhood(id)
      checkLaws(lay(part), part.ids)
    }
  })
})

describe('crossings', () => {
  it('never grow by ordering, and a tangle that can be undone is', () => {
    const rows = [
      ['a', 'b', 'c'],
      ['x', 'y', 'z'],
    ]
    const steps = [
      { from: 'a', to: 'z' },
      { from: 'b', to: 'y' },
      { from: 'c', to: 'x' },
    ]
    expect(crossings(rows, steps)).toBe(3)
    expect(crossings(crossingsReduced(rows, steps), steps)).toBe(0)
  })
})

describe('boxes pushed apart', () => {
  it('keep their order and distance, and stay where they wish where there is room', () => {
    expect(apart([0, 10, 20], [2, 2, 2])).toEqual([0, 10, 20])
    expect(apart([5, 5, 5], [2, 2, 2])).toEqual([3, 5, 7])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 20 }), (wishes) => {
        const placed = apart(
          wishes,
          wishes.map(() => 3),
        )
        for (const [index, y] of placed.slice(1).entries())
          expect(y - (placed[index] ?? 0)).toBeGreaterThanOrEqual(3 - ROUNDING)
      }),
      { seed: 9 },
    )
  })
})

describe('the surroundings of a thing', () => {
  it('hold every direct input and every user', () => {
    for (const thing of thingsOf(belgium)) {
      const { ids } = neighbourhood(thing.id)
      for (const input of directInputsOf(belgium, thing)) expect(ids).toContain(input.thing.id)
      for (const user of usersOf(belgium, thing)) expect(ids).toContain(user.id)
    }
  })

  it('go two steps each way', () => {
    const { layers } = neighbourhood('defence.turnover.core')
    expect(layers?.get('defence.orders')).toBe(-1)
    expect(layers?.get('defence.domesticOrders')).toBe(-2)
    expect(layers?.get('defence.jobs.direct')).toBe(1)
    expect(layers?.get('jobs.total')).toBe(2)
    expect(thingOf(belgium, 'nobody')).toBeNull()
  })
})
