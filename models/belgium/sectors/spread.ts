import { eq, type Part } from '#models/engine/equation'
import { type Expression, firstYear, year } from '#models/engine/expression'
import type { Figure } from '#models/engine/model'

/** A yearly flow in the `years` years after the first, nothing before or after. */
export const during = (years: Figure, flow: Part): Expression =>
  eq`when(${year} > ${firstYear} and ${year} - ${firstYear} <= ${years}, ${flow}, 0)`

/** A total spent in equal parts over the `years` years after the first. */
export const spread = (total: Part, years: Figure): Expression => during(years, eq`${total} / ${years}`)
