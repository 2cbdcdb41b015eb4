import { describe, expect, it } from 'vitest'
import { type Aim, type Answer, CHANGE, type Goal, type Mover } from '#models/analysis/goal/goal'
import { Landscape } from '#models/analysis/goal/landscape'
import { solveGoal } from '#models/analysis/goal/solve'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { checkScenario, leverRange } from '#models/engine/settings'
import { leverOf } from '#models/narrative/levers'
import { projector } from '../../support/belgium'

const mover = (id: string, by?: number): Mover => {
  const lever = leverOf(id)
  const { min, max } = leverRange(lever, {})
  return { lever, min, max, by }
}

const goal = (aim: Aim, movers: readonly Mover[], least = 'public.cost'): Goal => ({
  settings: {},
  assumptions: {},
  aim,
  movers,
  least,
})

function solve(problem: Goal, seed = 42): Answer {
  const search = solveGoal(belgium, program, problem, seed)
  for (;;) {
    const step = search.next()
    if (step.done) return step.value
    expect(step.value).toBeGreaterThanOrEqual(0)
    expect(step.value).toBeLessThan(1)
  }
}

const known = new Map<Goal, Answer>()

/** The answer to a problem that several tests look at, which is found once. */
function answerTo(problem: Goal): Answer {
  const answer = known.get(problem) ?? solve(problem)
  known.set(problem, answer)
  return answer
}

interface GridPoint {
  readonly at: readonly [number, number]
  readonly cost: number
}

/** Points of a grid around a centre that reach the aim, the cheapest first. */
function gridAround(landscape: Landscape, centre: readonly [number, number], half: number): readonly GridPoint[] {
  const steps = 64
  const found: GridPoint[] = []
  for (let a = 0; a <= steps; a++)
    for (let b = 0; b <= steps; b++) {
      const [x = 0, y = 0] = [a, b].map((step, axis) =>
        Math.min(1, Math.max(0, (centre[axis] ?? 0) + half * ((2 * step) / steps - 1))),
      )
      const { missing, cost } = landscape.judge(Float64Array.from([x, y]))
      if (missing === 0) found.push({ at: [x, y], cost })
    }
  return found.sort((one, other) => one.cost - other.cost)
}

/**
 * The least cost among the points of a grid that reach the aim, drawn ever closer. The cheapest point of a
 * coarse grid may lie far from the optimum, where the aim cuts between its points: so several are followed.
 */
function gridOptimum(problem: Goal): number {
  const landscape = new Landscape(belgium, program, problem)
  let leads: GridPoint[] = [{ at: [0.5, 0.5], cost: Number.POSITIVE_INFINITY }]
  for (let half = 0.5; half > 1e-4; half /= 8) {
    const found = leads.flatMap(({ at }) => gridAround(landscape, at, half)).sort((a, b) => a.cost - b.cost)
    leads = []
    for (const each of found) {
      if (leads.length === 5) break
      const near = leads.some(({ at }) => Math.hypot(at[0] - each.at[0], at[1] - each.at[1]) < half / 6)
      if (!near) leads.push(each)
    }
  }
  return leads[0]?.cost ?? Number.POSITIVE_INFINITY
}

const net = (year: number, value: number): Aim => ({ id: 'jobs.net', year, sense: '>=', value })

const solvable: readonly (readonly [string, Goal])[] = [
  ['jobs by research and skills', goal(net(2033, 4000), [mover('research.intensity'), mover('skills.talent')])],
  ['jobs by chips and venture capital', goal(net(2035, 900), [mover('chips.capex'), mover('capital.venture')])],
  [
    'research reached by aim and engineers',
    goal({ id: 'research.effortReal', year: 2036, sense: '>=', value: 4 }, [
      mover('research.intensity'),
      mover('skills.engineers'),
    ]),
  ],
  [
    'European share by content and American share',
    goal(
      { id: 'dependency.europeanShare', year: 2035, sense: '>=', value: 60 },
      [mover('defence.content'), mover('dependency.usShare')],
      CHANGE,
    ),
  ],
  [
    'turnover by effort and permits',
    goal({ id: 'turnover.total', year: 2033, sense: '>=', value: 6400 }, [
      mover('defence.effort'),
      mover('industry.permits'),
    ]),
  ],
  [
    'turnover by content and SAFE',
    goal({ id: 'turnover.total', year: 2031, sense: '>=', value: 5500 }, [
      mover('defence.content'),
      mover('safe.loans'),
    ]),
  ],
  [
    'a smaller American bill',
    goal(
      { id: 'dependency.usBill', year: 2035, sense: '<=', value: 1500 },
      [mover('dependency.usShare'), mover('defence.content')],
      CHANGE,
    ),
  ],
  [
    'less dependency on chips and batteries',
    goal({ id: 'dependency.index', year: 2036, sense: '<=', value: 55 }, [
      mover('chips.capex'),
      mover('batteries.capex'),
    ]),
  ],
  [
    'jobs by research, chips not worth their price',
    goal(net(2035, 6000), [mover('research.intensity'), mover('chips.capex')]),
  ],
  [
    'jobs by exports and effort, least change',
    goal(net(2032, 20_000), [mover('defence.exportGrowth'), mover('defence.effort')], CHANGE),
  ],
]

const impossible: readonly (readonly [string, Goal])[] = [
  [
    '5 % by 2030 without people',
    goal({ id: 'research.effortReal', year: 2030, sense: '>=', value: 5 }, [mover('research.intensity', 2030)]),
  ],
  ['a million jobs', goal(net(2035, 1e6), [mover('chips.capex'), mover('research.intensity')])],
  [
    'no American share left',
    goal({ id: 'dependency.usShareReached', year: 2035, sense: '<=', value: 1 }, [mover('dependency.usShare')]),
  ],
  [
    'exports tripled by permits',
    goal({ id: 'defence.exports.turnover', year: 2033, sense: '>=', value: 9000 }, [
      mover('industry.permits'),
      mover('industry.finance'),
    ]),
  ],
  [
    'jobs by levers that make none',
    goal({ id: 'defence.jobs.direct', year: 2035, sense: '>=', value: 9000 }, [
      mover('dependency.screening'),
      mover('dependency.usShare'),
    ]),
  ],
]

describe('goal search', () => {
  it.each(solvable)('finds the optimum a dense grid knows: %s', (_, problem) => {
    const optimum = gridOptimum(problem)
    const answer = answerTo(problem)
    expect(answer.reached).toBe(true)
    expect(Math.abs(answer.cost - optimum)).toBeLessThanOrEqual(0.005 * Math.abs(optimum))
  })

  it.each(impossible)('says what cannot be reached, and what stops it: %s', (_, problem) => {
    const landscape = new Landscape(belgium, program, problem)
    const answer = solve(problem)
    expect(answer.reached).toBe(false)
    expect(answer.margin).toBeLessThan(0)
    expect(answer.alternatives).toEqual([])
    expect(answer.limits.length).toBeGreaterThan(0)
    // No corner and no point of a coarse grid comes nearer.
    const coarse = [0, 0.25, 0.5, 0.75, 1]
    const points =
      problem.movers.length === 1 ? coarse.map((a) => [a]) : coarse.flatMap((a) => coarse.map((b) => [a, b]))
    const nearest = Math.min(...points.map((point) => landscape.judge(Float64Array.from(point)).missing))
    expect(-answer.margin).toBeLessThanOrEqual(nearest * (1 + 1e-4))
  })

  it('tells a mix that misses in no more digits than one that reaches', () => {
    const movers = ['skills.talent', 'skills.clearance', 'industry.licences'].map((id) => mover(id))
    const answer = solve(goal({ id: 'public.balance', year: 2035, sense: '>=', value: 150 }, movers))
    expect(answer.reached).toBe(false)
    for (const [id, { value }] of Object.entries(answer.levers)) {
      const grains = value / (0.01 * leverOf(id).step)
      expect(Math.abs(grains - Math.round(grains)), id).toBeLessThan(1e-6)
    }
  })

  it('gives mixes that a projection confirms and a scenario may hold', () => {
    for (const [, problem] of solvable) {
      const answer = answerTo(problem)
      for (const mix of [answer, ...answer.alternatives]) {
        expect(checkScenario(belgium, mix.levers, {}).ok).toBe(true)
        const { id, year, sense, value } = problem.aim
        const reached = projector.project(mix.levers, {}).scenario.at(id, year)
        expect(reached).toBeCloseTo(mix.value, 9)
        expect(sense === '>=' ? reached - value : value - reached).toBeGreaterThanOrEqual(-1e-9 * Math.abs(value))
      }
    }
  })

  it('adds a flow of money up from 2026 to the year of the aim', () => {
    const answer = solve(goal(net(2030, 2000), [mover('research.intensity'), mover('skills.talent')]))
    const { scenario } = projector.project(answer.levers, {})
    const spent = [2026, 2027, 2028, 2029, 2030].reduce((sum, year) => sum + scenario.at('public.cost', year), 0)
    expect(answer.cost).toBeCloseTo(spent, 6)
  })

  it.each([
    ['the smallest that opens by 2032', 4900],
    ['a larger one', 6000],
  ])('finds a mix with a plant, %s, where research alone falls short', (_, jobs) => {
    // Below the smallest plant investment gives no job: the landscape has a step.
    const problem = goal(net(2035, jobs), [{ ...mover('research.intensity'), max: 3.45 }, mover('chips.capex')])
    const answer = solve(problem)
    expect(answer.reached).toBe(true)
    expect(projector.project(answer.levers, {}).scenario.at('chips.jobs', 2035)).toBeGreaterThan(0)
    const optimum = gridOptimum(problem)
    expect(Math.abs(answer.cost - optimum)).toBeLessThanOrEqual(0.005 * Math.abs(optimum))
  })

  it('names hiring as what stops 4.8 % by 2030, and the talents as a lever at its bound', () => {
    const answer = solve(
      goal({ id: 'research.effortReal', year: 2030, sense: '>=', value: 4.8 }, [
        mover('research.intensity', 2030),
        mover('skills.talent', 2028),
      ]),
    )
    expect(answer.limits).toContainEqual({
      kind: 'series',
      id: 'research.staff',
      by: 'research.staff',
      year: 2030,
    })
    expect(answer.limits).toContainEqual({ kind: 'lever', id: 'skills.talent', bound: 'max', value: 5000 })
  })

  it('says what binds defence as the model itself says it', () => {
    const codes: Readonly<Record<number, string>> = {
      1: 'defence.orders',
      2: 'defence.supply',
      3: 'defence.supply',
    }
    for (const value of [-5, 6.6, 15]) {
      const settings = { 'defence.exportGrowth': { value } }
      const aim: Aim = { id: 'defence.turnover.core', year: 2032, sense: '>=', value: 1e6 }
      const { limits, levers } = solve({
        settings,
        assumptions: {},
        aim,
        movers: [mover('chips.capex')],
        least: CHANGE,
      })
      const { scenario } = projector.project({ ...settings, ...levers }, {})
      const binding = limits.find((limit) => limit.kind === 'series' && limit.id === 'defence.turnover.core')
      expect(binding).toMatchObject({ by: codes[scenario.at('defence.limit', 2032)], year: 2032 })
    }
  })

  it('gives the same answer for the same seed, and alternatives that differ', () => {
    const problem = goal(
      net(2033, 8000),
      ['research.intensity', 'skills.engineers', 'chips.capex', 'defence.effort'].map((id) => mover(id)),
    )
    const first = solve(problem)
    expect(solve(problem)).toEqual(first)
    const mixes = [first, ...first.alternatives].map(({ levers }) => JSON.stringify(levers))
    expect(new Set(mixes).size).toBe(mixes.length)
    expect(first.alternatives.length).toBeGreaterThan(0)
    for (const { cost } of first.alternatives)
      expect(cost).toBeGreaterThanOrEqual(first.cost - 1e-3 * Math.abs(first.cost))
  })

  it('tells of each mix what keeps that one from going further', () => {
    const answer = solve(
      goal(
        net(2033, 8000),
        ['research.intensity', 'skills.talent', 'skills.engineers', 'defence.effort'].map((id) => mover(id)),
      ),
    )
    const mixes = [answer, ...answer.alternatives]
    const atTop = mixes.map(({ levers, limits }) =>
      limits.flatMap((limit) => (limit.kind === 'lever' && limit.bound === 'max' ? [[limit, levers] as const] : [])),
    )
    for (const [{ id, value }, levers] of atTop.flat()) expect(levers[id]?.value, id).toBeCloseTo(value, 9)
    expect(new Set(mixes.map(({ limits }) => JSON.stringify(limits))).size).toBeGreaterThan(1)
  })

  it('gives plain numbers: no lever moved by a trace, no digits beyond a hundredth of a step', () => {
    const names = ['research.intensity', 'skills.talent', 'skills.clearance', 'chips.capex', 'ai.factory']
    const answer = solve(goal(net(2033, 5000), [...names.map((id) => mover(id)), mover('industry.permits')]))
    for (const { levers } of [answer, ...answer.alternatives])
      for (const [id, { value }] of Object.entries(levers)) {
        const { min, max, base, step } = { ...leverOf(id), ...leverRange(leverOf(id), {}) }
        const from = typeof base === 'number' ? base : (base.value ?? Number.NaN)
        expect(Math.abs(value - from) / (max - min), `${id} at ${value}`).toBeGreaterThan(0.005)
        expect((value / step) * 100, `${id} at ${value}`).toBeCloseTo(Math.round((value / step) * 100), 6)
      }
  })

  it('leaves alone what is reached already', () => {
    const answer = solve(goal({ id: 'jobs.total', year: 2030, sense: '>=', value: 1 }, [mover('chips.capex')]))
    expect(answer).toMatchObject({ reached: true, levers: {}, cost: 0 })
  })
})
