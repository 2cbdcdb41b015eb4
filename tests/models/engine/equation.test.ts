import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemble, describeProblem, type Model } from '#models/engine/assemble'
import { eq } from '#models/engine/equation'
import { constant, type Expression } from '#models/engine/expression'
import { generateProgram } from '#models/engine/generate/program'
import { interpret } from '#models/engine/interpret'
import { variable } from '#models/engine/model'

function modelOf(expression: Expression): Model {
  const result = variable({ id: 'result', unit: '1', equation: () => expression })
  const assembled = assemble({
    id: 'test',
    version: '1',
    firstYear: 2025,
    lastYear: 2026,
    figures: [],
    levers: [],
    sectors: [{ id: 'test', variables: [result] }],
  })
  if (!assembled.ok) throw new Error(assembled.failure.map(describeProblem).join('; '))
  return assembled.value
}

function value(expression: Expression): number {
  const model = modelOf(expression)
  const out = new Float64Array(2)
  interpret(model, new Float64Array(0), out, out)
  return out[1] ?? Number.NaN
}

/** Runs generated code; only tests may, the product is not allowed to make code at run time. */
function generated(expression: Expression): number {
  const text = generateProgram(modelOf(expression), '')
    .replace(/^import .*$/m, '')
    .replace('export const program: Program =', 'return')
    .replaceAll(/: Float64Array|: void/g, '')
    .replaceAll(']!', ']')
  const program = new Function(text)() as { run: (p: Float64Array, out: Float64Array, r: Float64Array) => void }
  const out = new Float64Array(2)
  program.run(new Float64Array(0), out, out)
  return out[1] ?? Number.NaN
}

const n = (number: number) => constant(number, '1')

describe('the text of an equation', () => {
  it('binds as arithmetic does', () => {
    expect(value(eq`${n(2)} + ${n(3)} * ${n(4)}`)).toBe(14)
    expect(value(eq`(${n(2)} + ${n(3)}) * ${n(4)}`)).toBe(20)
    expect(value(eq`${n(8)} - ${n(3)} - ${n(2)}`)).toBe(3)
    expect(value(eq`${n(8)} / ${n(4)} / ${n(2)}`)).toBe(1)
    expect(value(eq`${n(2)} ^ ${n(3)} ^ ${n(2)}`)).toBe(512)
    expect(value(eq`-${n(2)} ^ ${n(2)}`)).toBe(-4)
    expect(value(eq`1 - -${n(2)}`)).toBe(3)
  })

  it('knows min, max and when', () => {
    expect(value(eq`min(${n(3)}, ${n(1)}, ${n(2)})`)).toBe(1)
    expect(value(eq`max(${n(3)}, ${n(1)})`)).toBe(3)
    expect(value(eq`when(${n(3)} > ${n(1)} and ${n(1)} <= ${n(1)}, ${n(7)}, ${n(8)})`)).toBe(7)
    expect(value(eq`when(${n(3)} == ${n(1)}, ${n(7)}, ${n(8)})`)).toBe(8)
  })

  it('refuses a figure written as a bare number', () => {
    expect(() => eq`${n(1)} * 3`).toThrow('unexpected "3"')
  })

  it('says where it cannot be read', () => {
    expect(() => eq`${n(1)} + `).toThrow('unexpected end')
    expect(() => eq`(${n(1)}`).toThrow('expected ")"')
    expect(() => eq`${n(1)} ${n(2)}`).toThrow('unexpected reference')
    expect(() => eq`${n(1)} % ${n(2)}`).toThrow('cannot read "%"')
    expect(() => eq`median(${n(1)}, ${n(2)})`).toThrow('unexpected "median"')
  })

  it('means the same generated as interpreted, for any tree', () => {
    const leaf = fc.constantFrom(-2, -0.5, 0, 0.1, 1, 3, 7.25).map(n)
    const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'medium' },
        leaf,
        fc
          .tuple(fc.constantFrom('+', '-', '*', '/', '^'), tie('tree'), tie('tree'))
          .map(([operator, left, right]) => ({ kind: 'binary', operator, left, right }) as Expression),
        fc.tuple(tie('tree'), tie('tree')).map(([left, right]) => eq`min(${left}, ${right})`),
        tie('tree').map((of) => ({ kind: 'negate', of }) as Expression),
        fc.tuple(fc.constantFrom('<', '<=', '>', '>=', '=='), tie('tree'), tie('tree'), tie('tree')).map(
          ([operator, left, right, then]) =>
            ({
              kind: 'when',
              condition: { kind: 'compare', operator, left, right },
              then,
              otherwise: left,
            }) as Expression,
        ),
      ),
    }))
    fc.assert(
      fc.property(tree, (expression) => Object.is(generated(expression), value(expression))),
      { numRuns: 500, seed: 7 },
    )
  })
})
