import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finish } from '#models/analysis/finish'
import { probability } from '#models/analysis/uncertainty/distribution'
import { drawKey, triangular, uniform } from '#models/analysis/uncertainty/draw'
import { drawnFigures } from '#models/analysis/uncertainty/drawn'
import { DrawnReference } from '#models/analysis/uncertainty/drawnReference'
import { fan, fans } from '#models/analysis/uncertainty/fan'
import { odds } from '#models/analysis/uncertainty/odds'
import { PairedRuns, pairedRuns } from '#models/analysis/uncertainty/pairedRuns'
import { fanShares, quantile, sortedNumbers } from '#models/analysis/uncertainty/quantile'
import { filling, Sample } from '#models/analysis/uncertainty/sample'
import { disagreements, sensitivities, swings } from '#models/analysis/uncertainty/sensitivity'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { Selection } from '#models/engine/selection'
import { projector, seriesIds } from '../../support/belgium'
import { randomSettings, seeded } from '../../support/random'

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const run = fc.nat()
const range = fc
  .tuple(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([low, width, share]) => ({ low, high: low + width, mode: Math.min(low + width, low + share * width) }))

const side = (settings = {}, number = 42, assumptions = {}) =>
  pairedRuns(belgium, program, { settings, assumptions }, number)
const drawOf = (from: PairedRuns, run: number) => from.draws.map((draw) => from.drawn(draw, run))

describe('draws', () => {
  it('never leave their range, whatever the seed, the run and the range', () => {
    fc.assert(
      fc.property(seed, run, range, (number, index, { low, mode, high }) => {
        const u = uniform(index, drawKey(number, 'x'))
        expect(u).toBeGreaterThan(0)
        expect(u).toBeLessThan(1)
        const value = triangular(u, low, mode, high)
        expect(value).toBeGreaterThanOrEqual(low)
        expect(value).toBeLessThanOrEqual(high)
      }),
      { numRuns: 2000 },
    )
  })

  it('follow the triangular distribution within what the number of draws allows', () => {
    const [low, mode, high] = [10, 12, 20]
    const count = 20_000
    for (const number of [1, 2, 3]) {
      const key = drawKey(number, 'some.figure')
      const sorted = Float64Array.from({ length: count }, (_, index) =>
        triangular(uniform(index, key), low, mode, high),
      ).sort()
      // The largest distance of the two distribution functions: Kolmogorov's bound at 1 in 1 000.
      const share = (x: number) =>
        x <= mode
          ? (x - low) ** 2 / ((high - low) * (mode - low))
          : 1 - (high - x) ** 2 / ((high - low) * (high - mode))
      const distance = sorted.reduce((most, x, index) => Math.max(most, Math.abs(share(x) - (index + 0.5) / count)), 0)
      expect(distance).toBeLessThan(1.95 / Math.sqrt(count))
    }
  })

  it('are independent between figures and between runs that follow each other', () => {
    const count = 20_000
    const keys = ['a', 'b', 'defence.core.turnover', 'defence.core.direct_jobs'].map((id) => drawKey(7, id))
    const lists = keys.map((key) => Array.from({ length: count }, (_, index) => uniform(index, key)))
    const correlation = (a: readonly number[], b: readonly number[]) =>
      a.reduce((sum, x, index) => sum + (x - 0.5) * ((b[index] ?? 0) - 0.5), 0) / (a.length / 12)
    const limit = 3.9 / Math.sqrt(count)
    for (const [at, list] of lists.entries()) {
      expect(Math.abs(correlation(list.slice(1), list.slice(0, -1)))).toBeLessThan(limit)
      for (const other of lists.slice(at + 1)) expect(Math.abs(correlation(list, other))).toBeLessThan(limit)
    }
  })

  it('are the same for the same seed and others for another', () => {
    expect(drawOf(side({}, 42), 5)).toEqual(drawOf(side({}, 42), 5))
    const other = drawOf(side({}, 43), 5)
    expect(drawOf(side({}, 42), 5).filter((value, index) => value === other[index])).toEqual([])
  })

  it('vary every figure with a range that an equation uses, and no structural one', () => {
    const drawn = new Set(drawnFigures(belgium))
    for (const figure of belgium.figures) {
      const expected =
        belgium.used.has(figure) &&
        !figure.structural &&
        figure.value !== null &&
        figure.low !== null &&
        figure.high !== null
      expect(drawn.has(figure as never), figure.id).toBe(expected)
    }
    expect([...drawn].some(({ structural }) => structural)).toBe(false)
  })
})

describe('quantiles', () => {
  it('of a sum and a product of drawn figures agree with theory', () => {
    // Sum of two symmetric triangulars and product of two independent ones, against a fine numerical convolution.
    const [a, b] = [
      { low: 1, mode: 2, high: 3 },
      { low: 4, mode: 5, high: 8 },
    ]
    const cells = 400
    const grid = (each: typeof a) =>
      Array.from({ length: cells }, (_, index) => triangular((index + 0.5) / cells, each.low, each.mode, each.high))
    const [as, bs] = [grid(a), grid(b)]
    const count = 10_000
    const [ka, kb] = [drawKey(42, 'sum.a'), drawKey(42, 'sum.b')]
    for (const combine of [(x: number, y: number) => x + y, (x: number, y: number) => x * y]) {
      const theory = Float64Array.from(as.flatMap((x) => bs.map((y) => combine(x, y)))).sort()
      const sample = Float64Array.from({ length: count }, (_, index) =>
        combine(
          triangular(uniform(index, ka), a.low, a.mode, a.high),
          triangular(uniform(index, kb), b.low, b.mode, b.high),
        ),
      ).sort()
      for (const share of fanShares) {
        // Four standard errors of a sampled share.
        const error = 4 * Math.sqrt((share * (1 - share)) / count)
        expect(quantile(sample, share)).toBeGreaterThanOrEqual(quantile(theory, Math.max(0, share - error)))
        expect(quantile(sample, share)).toBeLessThanOrEqual(quantile(theory, Math.min(1, share + error)))
      }
    }
  })

  it('lie between two values in a straight line, and leave missing values out', () => {
    const sorted = sortedNumbers(Float64Array.from([4, Number.NaN, 1, 2]))
    expect([...sorted]).toEqual([1, 2, 4])
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile(sorted, share))).toEqual([1, 1.5, 2, 3, 4])
    expect(quantile(sortedNumbers(Float64Array.from([Number.NaN])), 0.5)).toBeNaN()
  })
})

describe('a sample', () => {
  const settings = { 'research.intensity': { value: 4, by: 2030 }, 'chips.capex': { value: 3000 } }
  const selection = new Selection(belgium, ['jobs.total', 'research.intensityReached'])
  const both = { level: selection, difference: selection }

  it('holds what single runs with the drawn figures give, bit for bit', () => {
    const random = seeded(5)
    for (let round = 0; round < 20; round++) {
      const chosen = randomSettings(random, {}, 0.4)
      const mine = side(chosen, round)
      const number = Math.floor(random() * 1e6)
      mine.run(number)
      const assumptions = Object.fromEntries(mine.draws.map((draw) => [draw.figure.id, mine.drawn(draw, number)]))
      const alone = projector.project(chosen, assumptions)
      expect(Buffer.from(mine.scenario.buffer).equals(Buffer.from(alone.scenario.values.buffer))).toBe(true)
      expect(Buffer.from(mine.reference.buffer).equals(Buffer.from(alone.reference.values.buffer))).toBe(true)
    }
  })

  it('makes only the years it looks at, and finds there what whole runs give', () => {
    const random = seeded(6)
    for (const year of [2025, 2026, 2030, 2033, 2040]) {
      const chosen = randomSettings(random, {}, 0.4)
      const all = new Selection(belgium, seriesIds, [year])
      const cut = side(chosen, year)
      new Sample(cut, null, { level: all, difference: all }, 3).extend(3)
      const whole = side(chosen, year)
      whole.run(2)
      const values = (from: PairedRuns, which: 'scenario' | 'reference') =>
        seriesIds.map((_, cell) => all.value(from[which], cell))
      expect(values(cut, 'scenario')).toEqual(values(whole, 'scenario'))
      expect(values(cut, 'reference')).toEqual(values(whole, 'reference'))
      const later = belgium.years.length - 1
      expect(cut.scenario[later] === 0).toBe(year < 2040)
    }
  })

  it('is the same in one go and in slices', () => {
    const whole = new Sample(side(settings), null, both, 500)
    whole.extend(500)
    const sliced = new Sample(side(settings), null, both, 500)
    for (const slice of [1, 99, 150, 400]) sliced.extend(slice)
    expect(sliced.finished).toBe(true)
    for (const measure of ['level', 'difference'] as const)
      expect(sliced.quantiles(measure, fanShares)).toEqual(whole.quantiles(measure, fanShares))
  })

  it('has no spread in the difference where no lever is set, and none at all in what is set', () => {
    const nothing = new Sample(
      side(),
      null,
      {
        difference: new Selection(
          belgium,
          seriesIds.filter((id) => id !== 'public.costPerJobYear'),
        ),
      },
      50,
    )
    nothing.extend(50)
    for (const value of nothing.quantiles('difference', fanShares)) expect(value).toBe(0)
    const target = new Sample(
      side({ 'research.intensity': { value: 4, by: 2030 } }),
      null,
      { level: new Selection(belgium, ['research.target'], [2030, 2035]) },
      50,
    )
    target.extend(50)
    for (const value of target.quantiles('level', fanShares)) expect(value).toBeCloseTo(4, 12)
  })

  it('lets an unset lever follow its drawn base figure', () => {
    const target = new Sample(
      side(),
      null,
      { level: new Selection(belgium, ['dependency.usShareReached'], [2025]) },
      200,
    )
    target.extend(200)
    const values = target.values(0, 'level')
    expect(Math.min(...values)).toBeLessThan(55)
    expect(Math.max(...values)).toBeGreaterThan(61)
  })

  it('centres on what a scenario assumes instead of the register', () => {
    const growth = (assumptions: Record<string, number>) => {
      const from = side({}, 42, assumptions)
      const draw = from.draws.find(({ figure }) => figure.id === 'economy.growth')
      if (!draw) throw new Error('not drawn')
      return Float64Array.from({ length: 2000 }, (_, index) => from.drawn(draw, index)).sort()
    }
    expect(quantile(growth({ 'economy.growth': 0.8 }), 0.5)).toBeLessThan(quantile(growth({}), 0.5))
    expect(growth({ 'economy.growth': 0.8 })[0]).toBeGreaterThanOrEqual(0.8)
  })

  it('is held against another scenario with the same draws', () => {
    const held = side(settings)
    const same = new Sample(side(settings), held, both, 100)
    same.extend(100)
    for (const value of same.quantiles('difference', fanShares)) expect(value).toBe(0)
  })
})

describe('odds of several scenarios in the same runs', () => {
  it('are those of each alone, whatever years each looks at', () => {
    const random = seeded(7)
    const settings = [{}, { 'research.intensity': { value: 4, by: 2030 } }, randomSettings(random, {}, 0.6)]
    const aims = [
      { id: 'jobs.total', year: 2035, sense: '>=', value: 150_000 },
      { id: 'research.effortReal', year: 2030, sense: '>=', value: 3.5 },
    ] as const
    const asked = { assumptions: { 'economy.growth': 1.1 }, aims, seed: 9, runs: 400 }
    const together = finish(odds(belgium, program, { ...asked, settings }))
    expect(together).toEqual(settings.flatMap((each) => finish(odds(belgium, program, { ...asked, settings: [each] }))))
    expect(new Set(together.map((found) => found[1]?.share)).size).toBeGreaterThan(1)
    const selection = (year: number) => ({ level: new Selection(belgium, ['jobs.total'], [year]) })
    const shared = new DrawnReference(belgium, program, {}, 9)
    const samples = [2030, 2040, 2026].map(
      (year, index) => new Sample(new PairedRuns(shared, settings[index] ?? {}), null, selection(year), 50),
    )
    for (const _ of filling(samples));
    for (const [index, year] of [2030, 2040, 2026].entries()) {
      const alone = new Sample(side(settings[index], 9), null, selection(year), 50)
      alone.extend(50)
      expect(samples[index]?.values(0, 'level')).toEqual(alone.values(0, 'level'))
    }
  })
})

describe('bands of levels and differences from the same runs', () => {
  it.each([null, { settings: { 'defence.effort': { value: 3 } }, assumptions: {} }])(
    'are those of each measure alone, held against %o',
    (held) => {
      const scenario = { settings: { 'research.intensity': { value: 4, by: 2030 } }, assumptions: {} }
      const series = { level: ['research.effortReal', 'jobs.total'], difference: ['gdp.effect'] }
      const asked = { scenario, held, seed: 7, runs: 500 }
      const aims = [
        { id: 'jobs.total', year: 2035, sense: '>=', value: 150_000 },
        { id: 'research.effortReal', year: 2030, sense: '>=', value: 3.95 },
      ] as const
      const both = finish(fans(belgium, program, { ...asked, series, aims }))
      const alone = { ...asked, settings: [scenario.settings], assumptions: {}, aims }
      expect([both.odds]).toEqual(finish(odds(belgium, program, alone)))
      const level = { ...asked, held: null, series: series.level, measure: 'level' as const }
      const difference = { ...asked, series: series.difference, measure: 'difference' as const }
      expect(both.level).toEqual(finish(fan(belgium, program, level)))
      expect(both.difference).toEqual(finish(fan(belgium, program, difference)))
      expect(both.level.quantiles.some((value) => value !== both.level.quantiles[0])).toBe(true)
    },
  )
})

describe('the chance of meeting a target', () => {
  it('is the share of runs that meet it, with the interval the number of runs allows', () => {
    const values = Float64Array.from({ length: 1000 }, (_, index) => index)
    expect(probability(values, { sense: 'at least', value: 900 }).share).toBe(0.1)
    expect(probability(values, { sense: 'at most', value: 899 }).share).toBe(0.9)
    // Wilson's interval for 100 of 1 000, from the textbook formula worked by hand.
    expect(probability(values, { sense: 'at least', value: 900 }).margin).toBeCloseTo(0.01863, 4)
    // 4 that a minimum has taken apart and put together again.
    expect(probability(Float64Array.from([3.9999999999999996, 3.99]), { sense: 'at least', value: 4 }).share).toBe(0.5)
    expect(probability(Float64Array.from([4.000000000000001, 4.01]), { sense: 'at most', value: 4 }).share).toBe(0.5)
    expect(probability(Float64Array.from([Number.NaN, 1]), { sense: 'at least', value: 0 }).share).toBe(0.5)
  })
})

describe('what matters', () => {
  const settings = { 'research.intensity': { value: 4, by: 2030 } }
  const selection = new Selection(belgium, ['research.effortReal'], [2030])

  it('gives the result at the low and the high of a figure, as a projection with that figure does', () => {
    const bars = swings(side(settings), null, selection, 0, 'level')
    for (const { figure, low, high } of bars) {
      const at = (value: number | null) =>
        projector.project(settings, { [figure.id]: value ?? 0 }).scenario.at('research.effortReal', 2030)
      expect(low, figure.id).toBe(at(figure.low))
      expect(high, figure.id).toBe(at(figure.high))
    }
  })

  it('finds the same figures by swing and by correlation where the result is nearly linear', () => {
    const sample = new Sample(side(settings), null, { level: selection }, 4000)
    sample.extend(4000)
    const list = sensitivities(side(settings), null, sample, 0, 'level')
    expect(list.map(({ placeBySwing }) => placeBySwing)).toEqual(list.map((_, index) => index + 1))
    const top = list.filter(({ low, high }) => low !== high).slice(0, 3)
    expect(top.map(({ figure }) => figure.id)).toContain('skills.foreignResearchers')
    for (const { correlation, low, high } of top) {
      expect(Math.abs(correlation)).toBeGreaterThan(0.2)
      expect(Math.sign(correlation)).toBe(Math.sign(high - low))
    }
    const still = list.filter(({ low, high }) => low === high)
    for (const { correlation } of still) expect(Math.abs(correlation)).toBeLessThan(0.08)
  })

  it('says nothing where the two measures tell the same story', () => {
    const place = (placeBySwing: number, placeByCorrelation: number) => ({
      figure: belgium.figures[0] as never,
      low: 0,
      high: 10 - placeBySwing,
      correlation: 0.5,
      placeBySwing,
      placeByCorrelation,
    })
    expect(disagreements([place(1, 2), place(2, 1)])).toEqual([])
    expect(disagreements([place(1, 9), place(2, 1)])).toHaveLength(1)
  })
})
