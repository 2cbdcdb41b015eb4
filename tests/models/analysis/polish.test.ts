import { expect, it } from 'vitest'
import { finish } from '#models/analysis/finish'
import type { Goal } from '#models/analysis/goal/goal'
import { Landscape } from '#models/analysis/goal/landscape'
import { movedUnasked, usualRange } from '#models/analysis/goal/moverRange'
import { solveGoal } from '#models/analysis/goal/solve'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { settingsOf } from '#models/belgium/studies'
import { baseValue, defaultYear } from '#models/engine/parameters'

const settings = settingsOf('safe-full')

/** What a planner asks on the screen: the policies paid with public money, each by its year, on the steps of a slider. */
const goal: Goal = {
  settings,
  assumptions: {},
  aim: { id: 'jobs.net', year: 2033, sense: '>=', value: 8000 },
  movers: belgium.levers.filter(movedUnasked).map((lever) => ({
    lever,
    ...usualRange(lever, settings, {}),
    by: typeof lever.by === 'number' ? Math.min(defaultYear(belgium, lever) ?? 2033, 2033) : undefined,
  })),
  least: 'public.cost',
  wholeSteps: true,
}

it('no mix one step away from the one that is told, in one lever or two, reaches the aim for less', () => {
  const answer = finish(solveGoal(belgium, program, goal, 42))
  expect(answer.reached).toBe(true)
  const landscape = new Landscape(belgium, program, goal)
  const moved = goal.movers.filter(
    ({ lever }) => answer.levers[lever.id] && answer.levers[lever.id] !== settings[lever.id],
  )
  const point = Float64Array.from(goal.movers, ({ lever, min, max }) => {
    const value = answer.levers[lever.id]?.value ?? baseValue(lever, {})
    return max === min ? 0 : (value - min) / (max - min)
  })
  const { cost } = landscape.judge(point)
  expect(cost).toBeCloseTo(answer.cost, 6)
  const cheaper: string[] = []
  for (const one of moved)
    for (const other of moved)
      for (const [first, second] of [
        [-1, 0],
        [1, 0],
        [-1, 1],
        [1, -1],
        [-1, -1],
      ] as const) {
        if (one === other && second !== 0) continue
        const near = point.slice()
        for (const [mover, steps] of [
          [one, first],
          [other, second],
        ] as const) {
          const at = goal.movers.indexOf(mover)
          const share = (near[at] ?? 0) + (steps * mover.lever.step) / (mover.max - mover.min)
          near[at] = Math.min(1, Math.max(0, share))
        }
        const judged = landscape.judge(near)
        if (judged.missing === 0 && judged.cost < cost * (1 - 1e-6)) cheaper.push(`${one.lever.id} ${other.lever.id}`)
      }
  expect(cheaper).toEqual([])
})
