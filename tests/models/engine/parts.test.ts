import { ModuleKind, ScriptTarget, transpile } from 'typescript'
import { expect, it } from 'vitest'
import { assemble } from '#models/engine/assemble'
import { generateProgram } from '#models/engine/generate/program'
import { interpret } from '#models/engine/interpret'
import { parameters } from '#models/engine/parameters'
import type { Program } from '#models/engine/program'
import { copies } from '../../support/copies'
import { randomAssumptions, randomSettings, seeded } from '../../support/random'

/** Runs generated code; only tests may, the product is not allowed to make code at run time. */
function programIn(text: string): Program {
  const module = transpile(text, { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 })
  return new Function('exports', `${module}; return exports.program`)({}) as Program
}

it('a model too large for one function computes the same in several, bit for bit', () => {
  const assembled = assemble(copies(5))
  if (!assembled.ok) throw new Error('five copies do not hold together')
  const model = assembled.value
  const text = generateProgram(model, '')
  expect(text).toContain('function year1(')
  const program = programIn(text)
  const random = seeded(6)
  for (let round = 0; round < 15; round++) {
    const assumptions = randomAssumptions(random)
    const settings = randomSettings(random, assumptions)
    const outputs = [program.run, interpret.bind(null, model)].map((run) => {
      const reference = new Float64Array(program.values)
      run(parameters(model, {}, assumptions), reference, reference)
      const scenario = new Float64Array(program.values)
      run(parameters(model, settings, assumptions), scenario, reference)
      return Buffer.from(scenario.buffer)
    })
    expect(outputs[0]?.equals(outputs[1] ?? Buffer.alloc(0))).toBe(true)
  }
})
