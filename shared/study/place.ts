import { escapeUnseen } from '#shared/unseen'

/** The way to a value in a study file: keys of objects and indices of lists. */
export type Path = readonly (string | number)[]

const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/
const LONGEST = 60

/** A text of the file in quotes, cut where long, with nothing in it that could disturb a line or a terminal. */
export function quoted(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return escapeUnseen(JSON.stringify(cut))
}

/** `scenarios[2].levers."research.intensity".value`; nothing for the whole file. */
export function placeOf(path: Path): string {
  let place = ''
  for (const step of path) {
    if (typeof step === 'number') place += `[${step}]`
    else place += `${place && '.'}${PLAIN.test(step) && step.length <= LONGEST ? step : quoted(step)}`
  }
  return place
}

/** What stands in the file where something else was expected, in a few characters of JSON. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  return String(value)
}
