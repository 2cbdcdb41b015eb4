import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { studyJudge } from '#models/belgium/studyJudge'
import { figureRange, leverRange, type Range } from '#models/engine/settings'
import { readStudy } from '#shared/study/parse'
import { FORMAT_VERSION } from '#shared/study/study'
import { schemaFile } from '../../../scripts/generate'
import { currentSchema } from '../../../scripts/studySchema'
import { png } from '../../support/pictures'
import { bytes, type Json, shipped } from './samples'

const older = join(import.meta.dirname, '../../fixtures/model-1.0')

it('the published JSON Schema is the present one; else `npm run generate`', () => {
  const published = JSON.parse(readFileSync(schemaFile, 'utf8'))
  // As JSON has it: without what is undefined.
  expect(published).toEqual(JSON.parse(JSON.stringify(currentSchema())))
  expect(published.properties.formatVersion.const).toBe(FORMAT_VERSION)
})

/** What the schema says of the settings in a scenario of the present model. */
function presentScenario(schema: { allOf: { else?: { properties: { scenarios: { items: ScenarioSchema } } } }[] }) {
  const properties = schema.allOf.flatMap(({ else: present }) => present?.properties.scenarios.items.properties ?? [])
  return { levers: properties[0]?.levers.properties ?? {}, assumptions: properties[0]?.assumptions.properties ?? {} }
}

type Properties = { readonly properties: Readonly<Record<string, unknown>> }
type ScenarioSchema = { readonly properties: { readonly levers: Properties; readonly assumptions: Properties } }
type Change = (study: Fields) => void
type Fields = { [key: string]: Json }

const base = (): Fields => JSON.parse(shipped.get('current-course') ?? '') as Fields
const inScenario =
  (part: string, value: Json): Change =>
  (study) => {
    const [scenario] = study.scenarios as Fields[]
    if (scenario) scenario[part] = value
  }
const version =
  (name: string, change: Change): Change =>
  (study) => {
    study.model = { ...(study.model as Fields), version: name }
    change(study)
  }
const at =
  (key: string, value: Json): Change =>
  (study) => {
    study[key] = value
  }

/** A value at, within and beyond each end of a range, and what is no number. */
const around = ({ min, max, above }: Range): Json[] => {
  const ends = [min, max].filter(Number.isFinite)
  const size = Number.isFinite(max - min) ? Math.max(1e-6, (max - min) / 1000) : 1
  return [...ends, ...ends.map((end) => end - size), ...ends.map((end) => end + size), above ? min : 0, null, '4', [1]]
}

const yearCases: Json[] = [2025, 2026, 2033, 2040, 2041, 2030.5, -1, 0, '2030', null]

const leverCases = belgium.levers.flatMap((lever): [string, Change][] => [
  ...around(leverRange(lever, {})).map((value): [string, Change] => [
    `lever ${lever.id} = ${JSON.stringify(value)}`,
    inScenario('levers', { [lever.id]: { value } }),
  ]),
  ...yearCases.map((by): [string, Change] => [
    `lever ${lever.id} by ${JSON.stringify(by)}`,
    inScenario('levers', { [lever.id]: { value: lever.min, by } }),
  ]),
])

const figureCases = belgium.figures.flatMap((figure): [string, Change][] =>
  around(figureRange(belgium, figure, {})).map((value) => [
    `figure ${figure.id} = ${JSON.stringify(value)}`,
    inScenario('assumptions', { [figure.id]: value }),
  ]),
)

const otherCases: [string, Change][] = [
  ['as it is', () => {}],
  ['no scenario', at('scenarios', [])],
  ['scenarios as an object', at('scenarios', {})],
  ['lever without a value', inScenario('levers', { 'research.intensity': {} })],
  ['lever as a number', inScenario('levers', { 'research.intensity': 4 })],
  ['lever with a field of its own', inScenario('levers', { 'research.intensity': { value: 4, why: 'a note' } })],
  ['unknown lever', inScenario('levers', { 'research.unknown': { value: 4 } })],
  ['a lever’s id in capitals', inScenario('levers', { 'Research.Intensity': { value: 4 } })],
  ['a lever among the assumptions', inScenario('assumptions', { 'research.intensity': 4 })],
  ['an empty id', inScenario('assumptions', { '': 4 })],
  ['levers as a list', inScenario('levers', [])],
  ['levers missing', (study) => delete (study.scenarios as Fields[])[0]?.levers],
  ['another model', at('model', { id: 'france', version: belgium.version, fingerprint: '' })],
  ['a model without a version', at('model', { id: 'belgium', fingerprint: '' })],
  ['a newer model', version('9.0', () => {})],
  [
    'a newer model, beyond today’s range',
    version('9.0', inScenario('levers', { 'research.intensity': { value: 99 } })),
  ],
  ['model 1.0, beyond today’s range', version('1.0', inScenario('levers', { 'skills.engineers': { value: 15_000 } }))],
  ['model 1.0, an unknown lever', version('1.0', inScenario('levers', { 'skills.unknown': { value: 1 } }))],
  [
    'model 1.0, a year that cannot be',
    version('1.0', inScenario('levers', { 'research.intensity': { value: 4, by: 2041 } })),
  ],
  ['model 1.0, a figure that is gone', version('1.0', inScenario('assumptions', { 'defence.maxWait': 3 }))],
  ['model 2.0, a figure that is gone', inScenario('assumptions', { 'defence.maxWait': 3 })],
  ['model 1.0, a figure out of today’s range', version('1.0', inScenario('assumptions', { 'economy.growth': 1e6 }))],
  ['model 1.0, a figure nobody knows', version('1.0', inScenario('assumptions', { 'economy.nothing': 1 }))],
  ['a range that moves', inScenario('assumptions', { 'safe.belgiumMaximum': 9000 })],
  ...[-1, 0, 4294967295, 4294967296, 1.5, '1', null].map((seed): [string, Change] => [
    `seed ${seed}`,
    at('seed', seed),
  ]),
  ...[
    '2026-02-29T00:00:00Z',
    '2028-02-29T00:00:00Z',
    '2026-01-01',
    '',
    '2026-01-01T24:00:00Z',
    '2026-01-01T10:00:00+01:00',
  ].map((instant): [string, Change] => [`made ${instant}`, at('createdAt', instant)]),
  ...['title', 'author', 'notes', 'charts', 'story', 'results', 'format', 'formatVersion', 'comparison'].flatMap(
    (key): [string, Change][] => [
      [`without ${key}`, (study) => delete study[key]],
      [`${key} a number`, at(key, 7)],
      [`${key} true`, at(key, true)],
    ],
  ),
  ['format version 2', at('formatVersion', 2)],
  ['a scenario called __proto__', inScenario('id', '__proto__')],
  ['a chart of something else', at('charts', [{ series: ['jobs.total'], show: 'sum' }])],
  ['a chart of an unknown series', at('charts', [{ series: ['jobs.unknown'], show: 'level' }])],
  ['a slide of a kind nobody knows', at('story', [{ view: { kind: 'dance' } }])],
  ['a field nobody knows', at('colour', 'red')],
  ...['#0B6A74', '#0b6a74', '0b6a74', '#0bf', '#0b6a74 ', '#0b6a74\n', 'red', '', 7, null].map(
    (colour): [string, Change] => [`reports in the colour ${JSON.stringify(colour)}`, at('look', { colour })],
  ),
  ['reports with a logo', at('look', { logo: png(3, 2).toString('base64'), typeface: 'Georgia' })],
  ['reports with too large a logo', at('look', { logo: 'A'.repeat(400_004) })],
  ['a logo as a number', at('look', { logo: 7 })],
  ['a look as a text', at('look', '#0b6a74')],
  ['a look as a list', at('look', [])],
]

describe('the published schema, read by a validator that knows nothing of Levier, and `levier check`', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(schemaFile, 'utf8')),
  )
  const cases = [...leverCases, ...figureCases, ...otherCases]

  it('agree on every edge case', () => {
    const verdicts = cases.map(([name, change]) => {
      const study = base()
      change(study)
      return { name, schema: validate(study), check: readStudy(bytes(JSON.stringify(study)), studyJudge).ok }
    })
    expect(verdicts.filter(({ schema, check }) => schema !== check)).toEqual([])
    expect(verdicts.filter(({ check }) => check).length).toBeGreaterThan(300)
    expect(verdicts.filter(({ check }) => !check).length).toBeGreaterThan(300)
  })

  it('agree on every study that is shipped, and on those kept of model 1.0', () => {
    const kept = readdirSync(older).filter((name) => name.endsWith('.levier'))
    const texts = [...shipped.values(), ...kept.map((name) => readFileSync(join(older, name), 'utf8'))]
    expect(texts.length).toBeGreaterThan(20)
    for (const text of texts) expect(validate(JSON.parse(text)), text.slice(0, 300)).toBe(true)
  })

  it('knows every lever with its range and year, and every figure that can be changed', () => {
    const { levers, assumptions } = presentScenario(JSON.parse(readFileSync(schemaFile, 'utf8')))
    expect(Object.keys(levers).sort()).toEqual(belgium.levers.map(({ id }) => id).sort())
    expect(levers['research.intensity']).toMatchObject({
      properties: { value: { type: 'number' }, by: { minimum: 2026, maximum: 2040 } },
    })
    expect(Object.keys(assumptions)).toContain('economy.growth')
  })
})
