import { isObject } from '#shared/isObject'
import { asItCame, type Layout, layoutOf, studyLayout } from './layout'
import type { Study } from './study'

/**
 * The key of what `folded` took together: the text of an object's unknown fields, pretty printed, a line a field. No
 * file brings this key, for it would be folded with the others.
 */
export const FOLD = '\u0000fold'

function numberText(value: number): string {
  // What cannot be read again must not be written.
  if (!Number.isFinite(value)) throw new Error(`a study cannot hold the number ${value}`)
  return Object.is(value, -0) ? '-0' : String(value)
}

function keysOf(value: object, order: readonly string[]): string[] {
  const known = order.filter((key) => Object.hasOwn(value, key))
  return [...known, ...Object.keys(value).filter((key) => !order.includes(key))]
}

/** An object's fields of these keys as they are written in it. */
function fields(
  value: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  layout: Layout,
  inner: string | null,
): string[] {
  return keys.flatMap((key) => {
    const entry = value[key]
    if (entry === undefined) return []
    if (key === FOLD && typeof entry === 'string') return [unfolded(entry, inner)]
    const name = JSON.stringify(key)
    const text = write(entry, layoutOf(layout, key), inner)
    return inner === null ? `${name}:${text}` : `${inner}${name}: ${text}`
  })
}

/** The start of a line, and the key that it begins with; no string has a line break in it that is not escaped. */
const LINE_START = /(?:^|\n) *(?:("(?:[^"\\]|\\.)*":) )?/g

/** What was folded, for an object that may stand elsewhere than then. */
function unfolded(text: string, inner: string | null): string {
  if (inner === null) return text.replace(LINE_START, '$1')
  const before = text.slice(0, text.indexOf('"'))
  return before === inner ? text : inner + text.slice(before.length).replaceAll(`\n${before}`, `\n${inner}`)
}

/** @param indent what a line begins with; null for everything on one line */
function write(value: unknown, layout: Layout, indent: string | null): string {
  if (typeof value === 'number') return numberText(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = indent === null ? null : `${indent}  `
  const lines = isObject(value)
    ? fields(value, keysOf(value, layout.order), layout, inner)
    : (value as readonly unknown[]).map((entry) => (inner ?? '') + write(entry, layout.each ?? asItCame, inner))
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  if (lines.length === 0 || indent === null) return `${open}${lines.join(',')}${close}`
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}

function fold(value: unknown, layout: Layout, indent: string): unknown {
  const inner = `${indent}  `
  if (Array.isArray(value))
    return layout.each ? value.map((entry) => fold(entry, layout.each ?? asItCame, inner)) : value
  if (!isObject(value) || layout === asItCame) return value
  const keys = Object.keys(value)
  const known = layout.each ? keys : keys.filter((key) => layout.order.includes(key))
  const kept = Object.fromEntries(known.map((key) => [key, fold(value[key], layoutOf(layout, key), inner)]))
  if (known.length === keys.length) return kept
  const others = keys.filter((key) => !layout.order.includes(key))
  return { ...kept, [FOLD]: fields(value, others, asItCame, inner).join(',\n') }
}

/**
 * The same study with the fields the format does not know as one text for each object, which `serialise` writes as it
 * would have written them. There may be millions of them, and nothing but a save asks what is in them.
 */
export const folded = (file: Study): Study => fold(file, studyLayout, '') as Study

/**
 * The text of a study file: pretty printed, keys in a fixed order, so that two versions compare line
 * by line. Fields the format does not know come after those it knows. Throws on a number that is not
 * finite.
 */
export function serialise(file: Study): string {
  return `${write(file, studyLayout, '')}\n`
}

/** The same study on one line, for one that would be too large with a line for each of its parts. */
export const serialiseCompact = (file: Study): string => `${write(file, studyLayout, null)}\n`
