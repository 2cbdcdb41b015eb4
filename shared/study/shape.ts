import * as z from 'zod'
import { isObject } from '#shared/isObject'
import { failure, type Result, success } from '#shared/result'
import type { Expected, StudyFailure } from './failure'
import { placeOf, shown } from './place'

const expectations: Readonly<Record<string, Expected>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  object: 'object',
  record: 'object',
  array: 'list',
  datetime: 'date',
}

type Schema = z.core.$ZodType

function wrongType(expected: Expected, value: unknown, path: Path): StudyFailure {
  return { kind: 'wrong-type', place: placeOf(path), expected, found: shown(value) }
}

type Path = (string | number)[]

/** Gives the first thing in which a value is not as it should be; the path is one array, for a file may hold millions. */
type Judge = (value: unknown, path: Path) => StudyFailure | null

/**
 * Whether a value is plainly what its schema asks for, so that no parser need be run for each of thousands; a
 * schema that asks for more is never plain.
 */
function plainness(schema: Schema): (value: unknown) => boolean {
  const { def } = schema._zod
  // A whole number is a class of its own, and names its format where others have their checks.
  if (schema.constructor === z.ZodNumberFormat && 'format' in def && def.format === 'safeint' && !def.checks?.length)
    return Number.isSafeInteger
  if (def.checks?.length) return () => false
  if (schema.constructor === z.ZodNumber) return Number.isFinite
  if (schema.constructor === z.ZodString) return (value) => typeof value === 'string'
  return () => false
}

function single(schema: Schema, value: unknown, path: Path): StudyFailure | null {
  const issue = z.safeParse(schema, value).error?.issues[0]
  if (!issue) return null
  const place = placeOf(path)
  switch (issue.code) {
    case 'invalid_value':
      return { kind: 'not-a-choice', place, found: shown(value), known: issue.values.map(shown) }
    case 'too_small':
      return {
        kind: 'out-of-range',
        place,
        value: Number(value),
        bound: 'below',
        limit: Number(issue.minimum),
      }
    case 'too_big':
      return {
        kind: 'out-of-range',
        place,
        value: Number(value),
        bound: 'above',
        limit: Number(issue.maximum),
      }
    case 'invalid_type':
      if (issue.expected === 'never') return { kind: 'unexpected', place }
      return wrongType(expectations[issue.expected] ?? 'object', value, path)
    default:
      return wrongType('date', value, path)
  }
}

function within(judge: Judge, value: unknown, path: Path, step: string | number): StudyFailure | null {
  path.push(step)
  const fault = judge(value, path)
  path.pop()
  return fault
}

function objectJudge(shape: z.core.$ZodShape): Judge {
  const fields = Object.entries(shape).map(([key, inner]) => ({
    key,
    judge: judgeOf(inner),
    optional: inner._zod.optin === 'optional',
  }))
  return (value, path) => {
    if (!isObject(value)) return wrongType('object', value, path)
    for (const { key, judge, optional } of fields) {
      if (Object.hasOwn(value, key)) {
        const fault = within(judge, value[key], path, key)
        if (fault) return fault
      } else if (!optional) return { kind: 'missing', place: placeOf([...path, key]) }
    }
    return null
  }
}

function recordJudge(judge: Judge): Judge {
  return (value, path) => {
    if (!isObject(value)) return wrongType('object', value, path)
    for (const key of Object.keys(value)) {
      const fault = within(judge, value[key], path, key)
      if (fault) return fault
    }
    return null
  }
}

function listJudge(judge: Judge): Judge {
  return (value, path) => {
    if (!Array.isArray(value)) return wrongType('list', value, path)
    for (let index = 0; index < value.length; index++) {
      const fault = within(judge, value[index], path, index)
      if (fault) return fault
    }
    return null
  }
}

function singleJudge(schema: Schema): Judge {
  const plain = plainness(schema)
  return (value, path) => (plain(value) ? null : single(schema, value, path))
}

const judges = new WeakMap<Schema, Judge>()

/** What a schema says, made ready once. */
function judgeOf(schema: Schema): Judge {
  const known = judges.get(schema)
  if (known) return known
  const judge = madeJudge(schema)
  judges.set(schema, judge)
  return judge
}

function madeJudge(schema: Schema): Judge {
  const definition = schema._zod.def as z.core.$ZodTypes['_zod']['def']
  switch (definition.type) {
    case 'object':
      return objectJudge(definition.shape)
    case 'record':
      return recordJudge(judgeOf(definition.valueType))
    case 'array':
      return listJudge(judgeOf(definition.element))
    case 'optional':
      return judgeOf(definition.innerType)
    default:
      return singleJudge(schema)
  }
}

/**
 * The same value, once it is as the schema says; else the first thing in which it is not.
 *
 * Zod alone would gather every fault, of which a hostile file holds millions; so its schema is
 * followed from here, and only what holds nothing else is left to it. What a schema says of a whole
 * object or list, such as the fewest entries, is not looked at.
 */
export function shaped<Wanted extends z.ZodType>(
  schema: Wanted,
  value: unknown,
): Result<z.infer<Wanted>, StudyFailure> {
  const fault = judgeOf(schema)(value, [])
  return fault ? failure(fault) : success(value as z.infer<Wanted>)
}
