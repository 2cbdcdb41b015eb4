import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { studies } from '#models/belgium/studies'
import { interpret } from '#models/engine/interpret'
import { type Assumptions, parameters, type Settings } from '#models/engine/parameters'
import { currentProgram, programFile } from '../../../scripts/generate'
import { baseSettings, endSettings, randomAssumptions, randomSettings, seeded } from '../../support/random'

type Run = (parameters: Float64Array, out: Float64Array, reference: Float64Array) => void

function both(run: Run, settings: Settings, assumptions: Assumptions): [Float64Array, Float64Array] {
  const reference = new Float64Array(program.values)
  run(parameters(belgium, {}, assumptions), reference, reference)
  const scenario = new Float64Array(program.values)
  run(parameters(belgium, settings, assumptions), scenario, reference)
  return [scenario, reference]
}

const interpreted: Run = (row, out, reference) => interpret(belgium, row, out, reference)

/** Bit for bit: Object.is tells NaN from numbers and 0 from -0. */
function differing(left: Float64Array, right: Float64Array): string[] {
  return [...left].flatMap((value, at) => {
    const id = belgium.equations[Math.floor(at / belgium.years.length)]?.variable.id
    return Object.is(value, right[at]) ? [] : [`${id} ${belgium.years[at % belgium.years.length]}`]
  })
}

describe('the generated program', () => {
  it('is not stale', () => {
    expect(readFileSync(programFile, 'utf8')).toBe(currentProgram())
  })

  it('equals the interpreter bit for bit: the shipped studies', () => {
    for (const { settings } of studies) {
      const [scenario, reference] = both(program.run, settings, {})
      const [expected, expectedReference] = both(interpreted, settings, {})
      expect(differing(scenario, expected)).toEqual([])
      expect(differing(reference, expectedReference)).toEqual([])
    }
  })

  it('equals the interpreter bit for bit: 200 random settings of levers and figures, and all ends', () => {
    const random = seeded(4)
    const cases = Array.from({ length: 200 }, () => {
      const assumptions = randomAssumptions(random)
      return { assumptions, settings: randomSettings(random, assumptions) }
    })
    cases.push({ assumptions: {}, settings: endSettings(() => 'min', {}) })
    cases.push({ assumptions: {}, settings: endSettings(() => 'max', {}) })
    for (const { settings, assumptions } of cases)
      expect(
        differing(both(program.run, settings, assumptions)[0], both(interpreted, settings, assumptions)[0]),
      ).toEqual([])
  })

  it('gives the reference to the last bit with every lever at its base', () => {
    const random = seeded(5)
    for (const assumptions of [{}, ...Array.from({ length: 50 }, () => randomAssumptions(random))]) {
      const [scenario, reference] = both(program.run, baseSettings(assumptions), assumptions)
      expect(differing(scenario, reference)).toEqual([])
    }
  })

  it('differs from the reference in nothing when nothing is set', () => {
    const [scenario] = both(program.run, {}, {})
    const net = belgium.equations.find(({ variable }) => variable.id === 'jobs.net')
    const start = (net?.index ?? Number.NaN) * belgium.years.length
    expect([...scenario.subarray(start, start + belgium.years.length)]).toEqual(belgium.years.map(() => 0))
  })
})
