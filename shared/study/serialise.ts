import type { Study } from './study'

const ORDER = [
  'format',
  'formatVersion',
  'model',
  'title',
  'author',
  'notes',
  'createdAt',
  'modifiedAt',
  'seed',
  'scenarios',
  'comparison',
  'charts',
  'story',
  'results',
] as const satisfies readonly (keyof Study)[]

/** The text of a study file: pretty printed, keys in a fixed order, so that two versions compare line by line. */
export function serialise(study: Study): string {
  const ordered = Object.fromEntries(ORDER.map((key) => [key, study[key]]))
  return `${JSON.stringify(ordered, null, 2)}\n`
}
