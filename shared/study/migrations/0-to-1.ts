import '../../withoutEval'
import * as z from 'zod'
import { failure, success } from '#shared/result'
import { placeOf } from '../place'
import { migration } from './migration'

/** A field of the next version may not be in the way of what the step writes there. */
const absent = z.never().exactOptional()

const schema = z.looseObject({
  format: z.literal('levier'),
  formatVersion: z.literal(0),
  name: z.string(),
  scenario: z.looseObject({
    id: z.string(),
    name: z.string(),
    notes: z.string(),
    levers: z.record(z.string(), z.number()),
    years: z.record(z.string(), z.number()),
    assumptions: z.record(z.string(), z.number()),
  }),
  title: absent,
  seed: absent,
  scenarios: absent,
  comparison: absent,
  charts: absent,
  story: absent,
  results: absent,
})

/** The seed every study of version 0 was run with. */
const SEED = 42

/**
 * Version 0 held one scenario, with the years of its levers in a list of their own, a `name` for a
 * title, and neither charts nor results.
 */
export const from0to1 = migration(0, schema, ({ name, scenario, ...study }) => {
  const { levers, years, ...others } = scenario
  for (const id of Object.keys(years))
    if (!Object.hasOwn(levers, id)) return failure({ kind: 'unexpected', place: placeOf(['scenario', 'years', id]) })
  const settings = Object.entries(levers).map(([id, value]) => [
    id,
    Object.hasOwn(years, id) ? { value, by: years[id] } : { value },
  ])
  return success({
    ...study,
    formatVersion: 1,
    title: name,
    seed: SEED,
    scenarios: [{ ...others, levers: Object.fromEntries(settings) }],
    comparison: null,
    charts: [],
    story: [],
    results: {},
  })
})
