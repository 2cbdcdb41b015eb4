import type { Json } from './samples'

export type Path = (string | number)[]

/** What a failure's place means, read back from how it is written. */
export function pathOf(place: string): Path {
  const step = /\[(\d+)\]|\.?("(?:[^"\\]|\\.)*")|\.?([A-Za-z_][A-Za-z0-9_]*)/gy
  const path: Path = []
  while (step.lastIndex < place.length) {
    const [, index, quoted, plain] = step.exec(place) ?? []
    if (index !== undefined) path.push(Number(index))
    else if (quoted !== undefined) path.push(JSON.parse(quoted) as string)
    else if (plain !== undefined) path.push(plain)
    else throw new Error(`not a place: ${place}`)
  }
  return path
}

/** Every path of a value, the whole first. */
export function pathsOf(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries: [string | number, Json][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [path, ...entries.flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
}

export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  let current = value
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = Object.hasOwn(current, step) ? (current as { [key: string]: Json })[step] : undefined
  }
  return current
}

/** A copy with something else at a path; nothing takes it away. */
export function withAt(value: Json, path: Path, change: (old: Json) => Json | undefined): Json | undefined {
  const [step, ...rest] = path
  if (step === undefined) return change(value)
  if (typeof value !== 'object' || value === null) throw new Error('no such path')
  const copy = structuredClone(value) as { [key: string]: Json }
  const inner = withAt(copy[step] ?? null, rest, change)
  if (inner !== undefined) copy[step] = inner
  else if (Array.isArray(copy)) copy.splice(Number(step), 1)
  else delete copy[step]
  return copy
}
