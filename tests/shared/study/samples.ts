import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { belgium } from '#models/belgium/model'
import { shippedStudy } from '#models/belgium/shippedStudy'
import { studies } from '#models/belgium/studies'
import { loadModelTexts } from '#models/belgium/texts'
import { checkScenario } from '#models/engine/settings'
import { serialise } from '#shared/study/serialise'
import { resultKinds } from '#shared/study/slide'
import type { Scenario, Study } from '#shared/study/study'
import { jpeg, png } from '../../support/pictures'
import { randomAssumptions, randomSettings, seeded } from '../../support/random'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** The same cases in every run. */
export const SEED = 20261124

const texts = await loadModelTexts('en')

/** The texts of the studies that ship with the app. */
export const shipped = new Map(studies.map((study) => [study.id, serialise(shippedStudy(study, texts))]))

export const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')

/** A study with something in every corner of the format, unknown fields included. */
export const rich = fixture('study-v1.levier').replace('"version": "1.0"', `"version": "${belgium.version}"`)

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const anyNumber = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.constant(-0))

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'é « à » 4 %', '\ud800 alone', '\u2028', '"\\\n', '{{value}} $t(study:at)', 'constructor'),
)

// Keys that look like numbers come first in an object, whatever order they were written in.
const anyKey = fc.constantFrom('extra', '7', '2031', 'colour', 'constructor', 'toString', 'a b', 'é')

/** Any value of JSON, not deep. */
const anyJson = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false),
    anyNumber,
    anyText,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(anyKey, anyText), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value

/** Fields no version of the format knows. */
const extras = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.dictionary(anyKey, anyJson, { maxKeys: 3, noNullPrototype: true }) },
)

const anyScenario = fc
  .record({ name: anyText, notes: anyText, seed: fc.nat(), changed: fc.boolean(), more: extras, deep: extras })
  .map(({ seed, changed, more, deep, ...scenario }) => {
    const random = seeded(seed)
    const assumptions = changed ? randomAssumptions(random) : {}
    const drawn = randomSettings(random, assumptions, 0.3)
    // Figures drawn apart may not fit together; then none is changed.
    const fits = checkScenario(belgium, drawn, assumptions).ok
    const levers = fits ? drawn : randomSettings(random, {}, 0.3)
    const settings = Object.entries(levers).map(([id, setting]) => [id, { ...deep, ...setting }])
    return { ...more, ...scenario, levers: Object.fromEntries(settings), assumptions: fits ? assumptions : {} }
  })

const instant = fc
  .date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2100-01-01') })
  .map((date) => date.toISOString())

const anyChart = fc
  .record({
    series: fc.array(anyText, { maxLength: 4 }),
    show: fc.constantFrom('level' as const, 'difference' as const),
    more: extras,
  })
  .map(({ more, ...chart }) => ({ ...more, ...chart }))

/** Whatever a version may write of a slide: none of it has to be there. */
const anySlide = fc
  .record({
    known: fc.record(
      {
        id: anyText,
        scenario: fc.oneof(fc.constant('7'), anyText),
        caption: anyText,
        notes: anyText,
        view: fc
          .record({
            known: fc.record(
              {
                kind: fc.oneof(fc.constantFrom('charts', 'headlines', 'regions', ...resultKinds, 'words'), anyText),
                charts: fc.array(anyChart, { maxLength: 2 }),
                series: anyText,
                year: fc.integer(),
                span: fc.array(fc.integer(), { maxLength: 3 }),
              },
              { requiredKeys: ['kind'] },
            ),
            more: extras,
          })
          .map(({ known, more }) => ({ ...more, ...known })),
        guess: fc.record({ series: anyText, year: fc.integer() }),
      },
      { requiredKeys: [] },
    ),
    more: extras,
  })
  .map(({ known, more }) => ({ ...more, ...known }))

/** What reports look like: any part of it, or nothing. */
const anyLook = fc
  .record({
    known: fc.record(
      {
        colour: fc.constantFrom('#0b6a74', '#FFD700'),
        logo: fc.constantFrom(png(2, 1).toString('base64'), jpeg.toString('base64')),
      },
      { requiredKeys: [] },
    ),
    more: extras,
  })
  // A colour that no version knows is one that this one refuses.
  .map(({ known, more }) => ({
    ...Object.fromEntries(Object.entries(more).filter(([key]) => key !== 'colour')),
    ...known,
  }))

/** A valid study, fields in no particular order and unknown ones anywhere. */
export const anyStudy: fc.Arbitrary<Study> = fc
  .record({
    study: fc.record({
      title: anyText,
      author: anyText,
      notes: anyText,
      createdAt: instant,
      modifiedAt: instant,
      seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      charts: fc.array(anyChart, { maxLength: 3 }),
      story: fc.array(anySlide, { maxLength: 3 }),
    }),
    look: fc.option(anyLook, { nil: null }),
    model: fc.record({ fingerprint: anyText, id: fc.constant(belgium.id), version: anyText }),
    scenarios: fc.array(anyScenario, { minLength: 1, maxLength: 3 }),
    result: anyNumber,
    compared: fc.boolean(),
    more: extras,
    modelMore: extras,
  })
  .map(({ study, look, model, scenarios, result, compared, more, modelMore }) => {
    const named: Scenario[] = scenarios.map((scenario, index) => ({ ...scenario, id: index === 0 ? '7' : `s${index}` }))
    return {
      ...more,
      ...study,
      ...(look && { look }),
      results: Object.fromEntries(named.map(({ id }) => [id, { 'jobs.total': { '2030': result } }])),
      scenarios: named,
      comparison: compared ? '7' : null,
      model: { ...modelMore, ...model },
      formatVersion: 1,
      format: 'levier',
    }
  })
