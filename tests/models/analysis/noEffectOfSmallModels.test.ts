import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NoEffect, whyNoEffect } from '#models/analysis/noEffect'
import { apart, pairOf } from '#models/analysis/pair'
import { assemble, describeProblem, type Model } from '#models/engine/assemble'
import { eq } from '#models/engine/equation'
import { constant, type Expression, previous } from '#models/engine/expression'
import { interpret } from '#models/engine/interpret'
import { lever, type Variable, variable } from '#models/engine/model'
import { layoutOf, type Settings } from '#models/engine/parameters'
import { Projector } from '#models/engine/projection'
import { seriesRead } from '#models/engine/reads'

const push = lever({ id: 'push', group: 'g', unit: '1', base: 0, min: -9, max: 9, step: 1, by: 'at once' })
const other = lever({ id: 'other', group: 'g', unit: '1', base: 0, min: -9, max: 9, step: 1, by: 'at once' })
const n = (value: number) => constant(value, '1')
const named = (id: string, equation: () => Expression): Variable => variable({ id, unit: '1', equation })

function modelOf(variables: readonly Variable[]): Model {
  const assembled = assemble({
    id: 'small',
    version: '1',
    firstYear: 2025,
    lastYear: 2029,
    figures: [],
    levers: [push, other],
    sectors: [{ id: 'small', variables }],
  })
  if (!assembled.ok) throw new Error(assembled.failure.map(describeProblem).join('; '))
  return assembled.value
}

function question(model: Model, settings: Settings) {
  const projector = new Projector(model, {
    fingerprint: '',
    parameters: layoutOf(model).size,
    values: model.equations.length * model.years.length,
    run: (parameters, out, reference) => interpret(model, parameters, out, reference),
  })
  const reference = projector.reference({})
  const { push: _, ...others } = settings
  const all = projector.scenario(settings, {}, reference)
  const less = projector.scenario(others, {}, reference)
  return { all, less, pair: pairOf(model, 'push', settings, {}, all, less, reference) }
}

function why(variables: readonly Variable[], result: Variable, settings: Settings, year = 2027): NoEffect | null {
  const model = modelOf(variables)
  return whyNoEffect(model, question(model, settings).pair, result, year, [])
}

const pushed = { push: { value: 3 } }

describe('why a lever does nothing, in a small model', () => {
  it('follows the way to the result, not the first limit that is met', () => {
    const aside = named('aside', () => eq`min(${push}, 0)`)
    const ceiling = named('ceiling', () => n(1))
    const main = named('main', () => eq`min(${push} + 1, ${ceiling})`)
    const result = named('result', () => eq`${main} * ${n(2)}`)
    expect(why([aside, ceiling, main, result], result, pushed)).toEqual({
      kind: 'bound',
      limits: [{ stops: main, by: ceiling }],
    })
  })

  it('names the operand that decides, also where another, larger one stands before it', () => {
    const high = named('high', () => n(50))
    const low = named('low', () => n(-5))
    const result = named('result', () => eq`min(${high}, ${push}, ${low})`)
    expect(why([high, low, result], result, pushed)).toEqual({ kind: 'bound', limits: [{ stops: result, by: low }] })
  })

  it('weighs whole operands, not the series inside them', () => {
    const small = named('small', () => n(1))
    const large = named('large', () => n(2))
    const result = named('result', () => eq`min(${push} + 0, ${small} * ${n(-1)}, ${large} * ${n(-9)})`)
    expect(why([small, large, result], result, pushed)).toEqual({
      kind: 'bound',
      limits: [{ stops: result, by: large }],
    })
  })

  it('knows a floor as it knows a ceiling, and a plain number as neither series nor lever', () => {
    const result = named('result', () => eq`max(${push}, ${n(7)})`)
    expect(why([result], result, pushed)).toEqual({ kind: 'bound', limits: [{ stops: result, by: null, floor: true }] })
  })

  it('finds a limit that lies in the year before', () => {
    const ceiling = named('ceiling', () => n(-1))
    const flow = named('flow', () => eq`min(${push}, ${ceiling})`)
    const stock: Variable = variable({
      id: 'stock',
      unit: '1',
      initial: () => eq`0`,
      equation: () => eq`${previous(stock)} + ${previous(flow)}`,
    })
    expect(why([ceiling, flow, stock], stock, pushed)).toEqual({
      kind: 'bound',
      limits: [{ stops: flow, by: ceiling }],
    })
  })

  it('names the lever at zero that it is multiplied by, through the series between', () => {
    const half = named('half', () => eq`${other} / ${n(2)}`)
    const result = named('result', () => eq`(1 + ${push}) * ${half}`)
    expect(why([half, result], result, pushed)).toEqual({ kind: 'nothing', what: other })
  })

  it('says of a change that was not made that it is unchanged', () => {
    const changed = lever({ ...other, base: 4 })
    const result = named('result', () => eq`${push} * (${changed} - ${n(4)})`)
    const assembled = assemble({
      id: 'small',
      version: '1',
      firstYear: 2025,
      lastYear: 2029,
      figures: [],
      levers: [push, changed],
      sectors: [{ id: 'small', variables: [result] }],
    })
    if (!assembled.ok) throw new Error(assembled.failure.map(describeProblem).join('; '))
    const { pair } = question(assembled.value, pushed)
    expect(whyNoEffect(assembled.value, pair, result, 2027, [])).toEqual({ kind: 'unchanged', what: changed })
  })

  it('says what it acts on instead where there is no way', () => {
    const moved = named('moved', () => eq`${push}`)
    const result = named('result', () => eq`${other}`)
    expect(why([moved, result], result, pushed)).toEqual({ kind: 'elsewhere', instead: [moved] })
  })
})

describe('a reason in any small model', () => {
  type Rule = readonly [kind: 'sum' | 'product' | 'min' | 'max' | 'stock', left: number, right: number]
  const rules = fc.array(
    fc.tuple(
      fc.constantFrom('sum', 'product', 'min', 'max', 'stock'),
      fc.nat(1000),
      fc.nat(1000),
    ) as fc.Arbitrary<Rule>,
    { minLength: 2, maxLength: 9 },
  )

  /** Series each made of two before it; the first ones are the levers and some numbers. */
  function build(list: readonly Rule[]): readonly Variable[] {
    const made: Variable[] = [
      named('a', () => eq`${push}`),
      named('b', () => eq`${other} + 1`),
      named('c', () => n(2)),
      named('d', () => n(0)),
    ]
    for (const [index, [kind, left, right]] of list.entries()) {
      const [one, two] = [made[left % made.length], made[right % made.length]]
      if (!one || !two) throw new Error('nothing to build on')
      const equation = {
        sum: () => eq`${one} + ${two}`,
        product: () => eq`${one} * ${two}`,
        min: () => eq`min(${one}, ${two})`,
        max: () => eq`max(${one}, ${two})`,
        stock: () => eq`${previous(one)} + ${two}`,
      }[kind]
      made.push(variable({ id: `v${index}`, unit: '1', initial: kind === 'stock' ? () => eq`${two}` : null, equation }))
    }
    return made
  }

  /** Every series the result is made of, however far back. */
  function upstream(model: Model, result: Variable): ReadonlySet<Variable> {
    const found = new Set<Variable>()
    const walk = (each: Variable): void => {
      if (found.has(each)) return
      found.add(each)
      const equation = model.equationOf.get(each)
      for (const part of equation ? [equation.initial, equation.yearly] : [])
        for (const read of seriesRead(part)) walk(read)
    }
    walk(result)
    return found
  }

  it('is given when nothing moves and only then, and lies on the way to the result', () => {
    const kinds = new Set<string>()
    const setting = fc.integer({ min: -9, max: 9 })
    fc.assert(
      fc.property(rules, setting, setting, fc.integer({ min: 2025, max: 2029 }), (list, value, beside, year) => {
        const variables = build(list)
        const model = modelOf(variables)
        const { all, less, pair } = question(model, { push: { value }, other: { value: beside } })
        for (const result of variables) {
          const reason = whyNoEffect(model, pair, result, year, [])
          expect(reason === null).toBe(apart(all.at(result.id, year), less.at(result.id, year)))
          if (!reason) continue
          kinds.add(reason.kind)
          if (reason.kind !== 'bound' && reason.kind !== 'later') continue
          for (const { stops } of reason.limits) expect(upstream(model, result).has(stops)).toBe(true)
        }
      }),
      { numRuns: 400, seed: 5 },
    )
    expect([...kinds].sort()).toEqual(['bound', 'elsewhere', 'later', 'nothing'])
  })
})
