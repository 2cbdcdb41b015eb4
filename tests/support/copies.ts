import { definition } from '#models/belgium/definition'
import type { Expression } from '#models/engine/expression'
import type { ModelDefinition, Sector, Variable } from '#models/engine/model'

/** The same tree with other variables in the places of the model's own. */
function replaced(expression: Expression, other: (variable: Variable) => Variable): Expression {
  return Object.fromEntries(
    Object.entries(expression).map(([key, part]: [string, unknown]) => {
      if (key === 'variable') return [key, other(part as Variable)]
      const inside = typeof part === 'object' && part !== null && 'kind' in part && !('type' in part)
      return [key, inside ? replaced(part as Expression, other) : part]
    }),
  ) as unknown as Expression
}

/** The model with every equation so many times over, each copy on its own. */
export function copies(count: number): ModelDefinition {
  const sectors = Array.from({ length: count }, (_, copy) => copy).flatMap((copy): Sector[] => {
    if (copy === 0) return [...definition.sectors]
    const twins = new Map<Variable, Variable>()
    for (const variable of definition.sectors.flatMap(({ variables }) => variables)) {
      const { initial, equation } = variable
      const twin = (of: Variable): Variable => twins.get(of) ?? of
      twins.set(variable, {
        ...variable,
        id: `${variable.id}.copy${copy}`,
        initial: initial && (() => replaced(initial(), twin)),
        equation: () => replaced(equation(), twin),
      })
    }
    return definition.sectors.map(({ id, variables }) => ({
      id: `${id}.copy${copy}`,
      variables: variables.map((variable) => twins.get(variable) ?? variable),
    }))
  })
  return { ...definition, sectors }
}
