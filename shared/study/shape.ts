import * as z from 'zod'
import { failure, type Result, success } from '#shared/result'
import type { Expected, StudyFailure } from './failure'
import { type Path, placeOf, shown } from './place'

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

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function wrongType(expected: Expected, value: unknown, path: Path): StudyFailure {
  return { kind: 'wrong-type', place: placeOf(path), expected, found: shown(value) }
}

/** A schema that asks for no more than a type needs no parser to be run for each of thousands of values. */
function plainly(schema: Schema, value: unknown): boolean {
  if (schema._zod.def.checks?.length) return false
  if (schema.constructor === z.ZodNumber) return typeof value === 'number' && Number.isFinite(value)
  // Formats, such as dates and whole numbers, are classes of their own.
  return schema.constructor === z.ZodString && typeof value === 'string'
}

function single(schema: Schema, value: unknown, path: Path): StudyFailure | null {
  if (plainly(schema, value)) return null
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
        unit: '',
      }
    case 'too_big':
      return {
        kind: 'out-of-range',
        place,
        value: Number(value),
        bound: 'above',
        limit: Number(issue.maximum),
        unit: '',
      }
    case 'invalid_type':
      if (issue.expected === 'never') return { kind: 'unexpected', place }
      return wrongType(expectations[issue.expected] ?? 'object', value, path)
    default:
      return wrongType('date', value, path)
  }
}

/** Judges what is one step further; the path is one array, for a file may hold millions of values. */
function within(schema: Schema, value: unknown, path: (string | number)[], step: string | number): StudyFailure | null {
  path.push(step)
  const fault = misshapen(schema, value, path)
  path.pop()
  return fault
}

function objectFault(shape: z.core.$ZodShape, value: unknown, path: (string | number)[]): StudyFailure | null {
  if (!isObject(value)) return wrongType('object', value, path)
  for (const [key, inner] of Object.entries(shape)) {
    if (Object.hasOwn(value, key)) {
      const fault = within(inner, value[key], path, key)
      if (fault) return fault
    } else if (inner._zod.optin !== 'optional') return { kind: 'missing', place: placeOf([...path, key]) }
  }
  return null
}

function recordFault(schema: Schema, value: unknown, path: (string | number)[]): StudyFailure | null {
  if (!isObject(value)) return wrongType('object', value, path)
  for (const key of Object.keys(value)) {
    const fault = within(schema, value[key], path, key)
    if (fault) return fault
  }
  return null
}

function listFault(schema: Schema, value: unknown, path: (string | number)[]): StudyFailure | null {
  if (!Array.isArray(value)) return wrongType('list', value, path)
  for (let index = 0; index < value.length; index++) {
    const fault = within(schema, value[index], path, index)
    if (fault) return fault
  }
  return null
}

/** The first thing in which a value is not as the schema says, or null. */
function misshapen(schema: Schema, value: unknown, path: (string | number)[]): StudyFailure | null {
  const definition = schema._zod.def as z.core.$ZodTypes['_zod']['def']
  switch (definition.type) {
    case 'object':
      return objectFault(definition.shape, value, path)
    case 'record':
      return recordFault(definition.valueType, value, path)
    case 'array':
      return listFault(definition.element, value, path)
    case 'optional':
      return misshapen(definition.innerType, value, path)
    default:
      return single(schema, value, path)
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
  const fault = misshapen(schema, value, [])
  return fault ? failure(fault) : success(value as z.infer<Wanted>)
}
