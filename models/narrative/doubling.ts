import { belgium } from '#models/belgium/model'
import { type DrawnResult, drawnResults } from '#models/belgium/warnings/draws'
import type { Projection } from '#models/engine/projection'

const { series, year }: DrawnResult = drawnResults.outlookGrowth

/** How many times its first turnover is told as twice of it, to a decimal. */
const TWICE = 1.95

/** Whether the defence core about doubles, or more, by the year the sector speaks of: then its odds must be said. */
export const aboutDoubles = (projection: Projection): boolean =>
  projection.at(series, year) / projection.at(series, belgium.firstYear) >= TWICE
