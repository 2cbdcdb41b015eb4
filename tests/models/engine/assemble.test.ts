import { describe, expect, it } from 'vitest'
import { assemble, describeProblem } from '#models/engine/assemble'
import { eq } from '#models/engine/equation'
import { lagged, previous } from '#models/engine/expression'
import {
  type Figure,
  figure,
  type Lever,
  lever,
  type ModelDefinition,
  type Variable,
  variable,
} from '#models/engine/model'

const money = figure({ id: 'test.money', value: 10, unit: 'M€/yr', kind: 'assumption' })
const people = figure({ id: 'test.people', value: 5, unit: 'jobs', kind: 'assumption' })
const spent = variable({ id: 'test.spent', unit: 'M€/yr', equation: () => eq`${money}` })
const staffed = variable({ id: 'test.staffed', unit: 'FTE', equation: () => eq`${people}` })

function definition(parts: { figures?: Figure[]; levers?: Lever[]; variables?: Variable[] }): ModelDefinition {
  return {
    id: 'test',
    version: '1',
    firstYear: 2025,
    lastYear: 2030,
    figures: [money, people, ...(parts.figures ?? [])],
    levers: parts.levers ?? [],
    sectors: [{ id: 'test', variables: [spent, staffed, ...(parts.variables ?? [])] }],
  }
}

function problems(parts: Parameters<typeof definition>[0]): string[] {
  const assembled = assemble(definition(parts))
  return assembled.ok ? [] : assembled.failure.map(describeProblem)
}

describe('a model put together', () => {
  it('is sound when nothing is wrong with it', () => {
    expect(problems({})).toEqual([])
  })

  it('names the equation and both units of a mismatch', () => {
    const wrong = variable({ id: 'test.wrong', unit: 'M€/yr', equation: () => eq`${spent} + ${staffed}` })
    expect(problems({ variables: [wrong] })).toEqual(['units of "test.wrong" do not fit (+): M€/yr against person'])
  })

  it('names an equation whose result is not in the unit it claims', () => {
    const wrong = variable({ id: 'test.wrong', unit: 'M€', equation: () => eq`${spent}` })
    expect(problems({ variables: [wrong] })).toEqual([
      'units of "test.wrong" do not fit (the result): M€ against M€/yr',
    ])
  })

  it('does not let a stock and a flow be added without the step of a year', () => {
    const stock: Variable = variable({
      id: 'test.stock',
      unit: 'M€',
      initial: () => eq`0`,
      equation: () => eq`${previous(stock)} + ${spent}`,
    })
    expect(problems({ variables: [stock] })).toEqual(['units of "test.stock" do not fit (+): M€ against M€/yr'])
  })

  it('names a loop within one year, all the way round', () => {
    const a: Variable = variable({ id: 'test.a', unit: 'M€/yr', equation: () => eq`${b}` })
    const b: Variable = variable({ id: 'test.b', unit: 'M€/yr', equation: () => eq`${c} + ${money}` })
    const c: Variable = variable({ id: 'test.c', unit: 'M€/yr', equation: () => eq`min(${a}, ${money})` })
    expect(problems({ variables: [a, b, c] })).toEqual([
      'a loop within one year: test.a needs test.b needs test.c needs test.a',
    ])
  })

  it('allows the same circle when a year lies between', () => {
    const a: Variable = variable({ id: 'test.a', unit: 'M€/yr', equation: () => eq`${b}` })
    const b: Variable = variable({
      id: 'test.b',
      unit: 'M€/yr',
      initial: () => eq`${money}`,
      equation: () => eq`${previous(a)}`,
    })
    expect(problems({ variables: [a, b] })).toEqual([])
  })

  it('names an id that is given twice, also across kinds', () => {
    const twice = lever({ id: 'test.spent', group: 'test', unit: '%', base: 0, min: 0, max: 1, step: 1, by: null })
    expect(problems({ levers: [twice] })).toEqual(['the id "test.spent" is given twice'])
  })

  it('names a figure that is neither used nor marked as context', () => {
    const idle = figure({ id: 'test.idle', value: 1, unit: '%', kind: 'documented' })
    expect(problems({ figures: [idle] })).toEqual([
      'the figure "test.idle" is used by no equation and not marked as context',
    ])
    expect(problems({ figures: [{ ...idle, context: true }] })).toEqual([])
  })

  it('names a figure marked as context that an equation uses', () => {
    const shown = figure({ id: 'test.shown', value: 1, unit: 'M€/yr', kind: 'documented', context: true })
    const uses = variable({ id: 'test.uses', unit: 'M€/yr', equation: () => eq`${shown}` })
    expect(problems({ figures: [shown], variables: [uses] })).toEqual([
      'the figure "test.shown" is marked as context but an equation uses it',
    ])
  })

  it('names what an equation refers to and the model lacks', () => {
    const stranger = figure({ id: 'test.stranger', value: 1, unit: 'M€/yr', kind: 'documented' })
    const uses = variable({ id: 'test.uses', unit: 'M€/yr', equation: () => eq`${stranger}` })
    expect(problems({ variables: [uses] })).toEqual([
      '"test.uses" refers to "test.stranger", which is not in the model',
    ])
  })

  it('names a variable that looks back before the first year', () => {
    const back: Variable = variable({ id: 'test.back', unit: 'M€/yr', equation: () => eq`${previous(spent)}` })
    expect(problems({ variables: [back] })).toEqual([
      '"test.back" looks back at "test.spent" and needs a value for the first year',
    ])
  })

  it('names a lag that could change', () => {
    const delay = figure({ id: 'test.delay', value: 2, unit: 'yr', kind: 'assumption' })
    const late = variable({ id: 'test.late', unit: 'M€/yr', equation: () => lagged(spent, delay, eq`0`) })
    expect(problems({ figures: [delay], variables: [late] })).toEqual([
      '"test.late" looks back by "test.delay", which is not a structural number of whole years',
    ])
  })

  it('names a unit nobody knows', () => {
    const odd = figure({ id: 'test.odd', value: 1, unit: 'furlongs', kind: 'documented', context: true })
    expect(problems({ figures: [odd] })).toEqual(['"test.odd" has the unknown unit "furlongs"'])
  })
})
