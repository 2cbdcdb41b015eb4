import { eq } from '#models/engine/equation'
import { type Expression, reference } from '#models/engine/expression'
import type { Variable } from '#models/engine/model'

/** A series less its value in the reference: exactly 0 while no lever is set. */
export const difference = (variable: Variable): Expression => eq`${variable} - ${reference(variable)}`
