import { isUtf8 } from 'node:buffer'
import { belgium } from '#models/belgium/model'
import { checkScenario } from '#models/engine/settings'
import type { Json } from './samples'

type Fields = { readonly [key: string]: Json }

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: Json | undefined): value is string => typeof value === 'string'
const isNumber = (value: Json | undefined): value is number => typeof value === 'number'
const every = (value: Json | undefined, holds: (each: Json) => boolean): boolean =>
  isFields(value) && Object.values(value).every(holds)
const all = (value: Json | undefined, holds: (each: Json) => boolean): value is Json[] =>
  Array.isArray(value) && value.every(holds)

function isInstant(value: Json | undefined): boolean {
  if (!isText(value)) return false
  const parts = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.exec(
    value,
  )
  if (!parts) return false
  const [year = 0, month = 0, day = 0] = parts.slice(1, 4).map(Number)
  // Leap years come round every four hundred years, and Date.UTC takes years below 100 for later ones.
  const date = new Date(Date.UTC(2000 + (year % 400), month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function isScenario(scenario: Json): boolean {
  if (!isFields(scenario) || !['id', 'name', 'notes'].every((key) => isText(scenario[key]))) return false
  const { levers, assumptions } = scenario
  const isSetting = (setting: Json) =>
    isFields(setting) && isNumber(setting.value) && (setting.by === undefined || Number.isInteger(setting.by))
  if (!every(levers, isSetting) || !every(assumptions, isNumber)) return false
  // What was judged one by one above is what the engine's own judge takes.
  return checkScenario(belgium, levers as Record<string, { value: number }>, assumptions as Record<string, number>).ok
}

const missingOr = (value: Json | undefined, holds: (each: Json) => boolean): boolean =>
  value === undefined || holds(value)
const isWhole = (value: Json | undefined): boolean => Number.isSafeInteger(value)

const isChart = (chart: Json): boolean =>
  isFields(chart) && all(chart.series, isText) && (chart.show === 'level' || chart.show === 'difference')

function isView(view: Json): boolean {
  if (!isFields(view) || !isText(view.kind)) return false
  const { charts, year, span } = view
  return missingOr(charts, (list) => all(list, isChart)) && missingOr(year, isWhole) && missingOr(span, isSpan)
}

const isSpan = (span: Json): boolean => all(span, isWhole)

function isSlide(slide: Json): boolean {
  if (!isFields(slide) || !['id', 'scenario', 'caption', 'notes'].every((key) => missingOr(slide[key], isText)))
    return false
  const isGuess = (guess: Json) => isFields(guess) && isText(guess.series) && isWhole(guess.year)
  return missingOr(slide.view, isView) && missingOr(slide.guess, isGuess)
}

/** A PNG in base64 that is complete and not too large; no change of one byte makes a JPEG of it. */
function isLogo(logo: Json): boolean {
  if (!isText(logo) || logo.length % 4 > 0 || /[^\w+/=]|_|=[^=]|={3}/.test(logo) || logo.length > 400_000) return false
  const bytes = Buffer.from(logo, 'base64')
  if (bytes.toString('latin1', 0, 16) !== '\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR') return false
  let next = 8
  while (next + 12 <= bytes.length && bytes.toString('latin1', next + 4, next + 8) !== 'IEND')
    next += 12 + bytes.readUInt32BE(next)
  if (next + 12 > bytes.length) return false
  return [16, 20].every((place) => bytes.readUInt32BE(place) > 0 && bytes.readUInt32BE(place) <= 3000)
}

const isLook = (look: Json): boolean =>
  isFields(look) &&
  missingOr(look.colour, (colour) => isText(colour) && /^#[\da-fA-F]{6}$/.test(colour) && colour.length === 7) &&
  missingOr(look.logo, isLogo)

function isStudy(study: Json): boolean {
  if (!isFields(study) || study.format !== 'levier' || study.formatVersion !== 1) return false
  const { model, seed, scenarios, comparison, charts } = study
  if (!isFields(model) || !['id', 'version', 'fingerprint'].every((key) => isText(model[key]))) return false
  if (model.id !== belgium.id) return false
  if (!['title', 'author', 'notes'].every((key) => isText(study[key]))) return false
  if (!isInstant(study.createdAt) || !isInstant(study.modifiedAt)) return false
  if (!missingOr(study.look, isLook)) return false
  if (!isNumber(seed) || !Number.isInteger(seed) || seed < 0 || seed >= 4294967296) return false
  if (!all(scenarios, isScenario) || scenarios.length === 0) return false
  const ids = scenarios.map((scenario) => (isFields(scenario) ? scenario.id : ''))
  if (
    new Set(ids).size < ids.length ||
    ids.includes('__proto__') ||
    (comparison !== null && !ids.includes(comparison ?? 0))
  )
    return false
  if (!all(charts, isChart) || !all(study.story, isSlide)) return false
  return every(study.results, (scenario) => every(scenario, (series) => every(series, isNumber)))
}

function count(value: Json): { keys: number; depth: number } {
  if (typeof value !== 'object' || value === null) return { keys: 0, depth: 0 }
  const inner = Object.values(value).map(count)
  return {
    keys: (Array.isArray(value) ? 0 : inner.length) + inner.reduce((sum, each) => sum + each.keys, 0),
    depth: 1 + Math.max(0, ...inner.map((each) => each.depth)),
  }
}

const STRING = /"(?:[^"\\]|\\.)*"/g

/** Whether a number is the same once a program has read and written it, but for how a fraction is rounded. */
function survives(token: string): boolean {
  const value = Number(token)
  if (!Number.isFinite(value) || (value === 0 && /[1-9]/.test(token.replace(/e.*/i, '')))) return false
  return !/^-?\d+$/.test(token) || String(value) === token || BigInt(token) === BigInt(value)
}

/** Whether bytes are a study of the present version: the same contract as the reader's, judged another way. */
export function isStudyFile(file: Uint8Array): boolean {
  if (!isUtf8(file)) return false
  const text = Buffer.from(file)
    .toString('utf8')
    .replace(/^\ufeff/, '')
  let value: Json
  try {
    value = JSON.parse(text) as Json
  } catch {
    return false
  }
  const keys = (text.match(/"(?:[^"\\]|\\.)*"(?:\s*:)?/g) ?? []).filter((token) => token.endsWith(':'))
  const { keys: kept, depth } = count(value)
  if (keys.length !== kept || depth > 64) return false
  if (keys.some((key) => JSON.parse(key.slice(0, -1).trim()) === '__proto__')) return false
  if (!(text.replaceAll(STRING, '').match(/-?\d[\d.eE+-]*/g) ?? []).every(survives)) return false
  return isStudy(value)
}
