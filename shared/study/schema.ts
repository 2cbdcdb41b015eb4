import '../withoutEval'
import * as z from 'zod'
import { MAX_LOGO_BYTES, MAX_LOGO_LETTERS, MAX_LOGO_SIDE } from './look/picture'
import { FORMAT, FORMAT_VERSION } from './study'

const numbers = z.record(z.string(), z.number())

const setting = z.looseObject({
  value: z.number().describe('in the lever’s own unit'),
  by: z.int().exactOptional().describe('the year it is reached, only where the lever has one'),
})

const levers = z.record(z.string(), setting)

const origin = z.looseObject({
  model: z.looseObject({ version: z.string(), fingerprint: z.string() }),
  levers,
  assumptions: numbers,
  gone: z.array(z.string()).exactOptional().describe('results that its study showed and that the model no longer has'),
})

const scenario = z.looseObject({
  id: z.string().describe('unlike that of every other scenario'),
  name: z.string(),
  notes: z.string(),
  levers: levers.describe('by lever id; a lever left alone is not stored'),
  assumptions: numbers.describe('changed figures by id, in their own unit'),
  leverNotes: z
    .record(z.string(), z.string())
    .exactOptional()
    .describe('what is noted on a lever, by its id, also of one that is left alone'),
  origin: origin.exactOptional().describe('as it was under the older model it was made with, to be run there again'),
})

const chart = z.looseObject({
  series: z.array(z.string()),
  show: z.enum(['level', 'difference']),
})

const view = z.looseObject({
  kind: z.string().describe('charts, headlines, regions, why, uncertainty, compare or words; another is kept as it is'),
  charts: z.array(chart).exactOptional(),
  series: z
    .string()
    .exactOptional()
    .describe('the result that a slide of the kind why, uncertainty or compare tells of'),
  scenarios: z
    .array(z.string())
    .exactOptional()
    .describe('ids of the scenarios that a slide of the kind compare draws; without them all there are'),
  year: z.int().exactOptional().describe('the year its sentences and figures speak of'),
  span: z.array(z.int()).exactOptional().describe('first and last year drawn'),
})

const slide = z.looseObject({
  id: z.string().exactOptional(),
  scenario: z.string().exactOptional().describe('id of the scenario shown; one that is not there is told on the slide'),
  view: view.exactOptional(),
  caption: z.string().exactOptional().describe('Markdown'),
  notes: z.string().exactOptional().describe('for the presenter, Markdown'),
  guess: z
    .looseObject({ series: z.string(), year: z.int() })
    .exactOptional()
    .describe('what the room guesses before it is drawn'),
  lever: z.string().exactOptional().describe('id of the lever that is moved on it before the room'),
})

const look = z.looseObject({
  colour: z
    .string()
    .exactOptional()
    .meta({ pattern: '^#[0-9A-Fa-f]{6}$', description: 'of surfaces, and of lines and text where it is dark enough' }),
  logo: z
    .string()
    .exactOptional()
    .meta({
      contentEncoding: 'base64',
      maxLength: MAX_LOGO_LETTERS,
      description: `a PNG or JPEG of at most ${MAX_LOGO_BYTES} bytes and ${MAX_LOGO_SIDE} pixels each way`,
    }),
})

const instant = z.iso.datetime({ offset: true })

/**
 * Format version 1. Objects are loose: what is not known here survives being opened and saved.
 * What a model must be asked for, and what one part says of another, is in `studyFault.ts`.
 */
export const studySchema = z
  .looseObject({
    format: z.literal(FORMAT),
    formatVersion: z.literal(FORMAT_VERSION),
    model: z.looseObject({
      id: z.string(),
      version: z.string(),
      fingerprint: z.string().describe('SHA-256 of the equations, figures and levers'),
    }),
    title: z.string(),
    author: z.string(),
    notes: z.string(),
    createdAt: instant,
    modifiedAt: instant,
    seed: z
      .int()
      .min(0)
      .max(2 ** 32 - 1),
    look: look.exactOptional().describe('of reports and slides'),
    scenarios: z.array(scenario).min(1),
    comparison: z.string().nullable().describe('id of the scenario the others are compared with; null: the reference'),
    charts: z.array(chart),
    story: z.array(slide),
    results: z
      .record(z.string(), z.record(z.string(), numbers))
      .describe('when last saved: scenario id, series id, year, value in the series’ unit'),
  })
  .meta({ title: 'Levier study', description: 'A study file, name.levier, of format version 1' })
