import type { Waterfall } from '../account/waterfalls'

/** A floating bar: what lies below it is not drawn. A bar across zero has a piece on either side of it. */
export interface FallStep {
  readonly kind: 'result' | 'up' | 'down'
  readonly name: string
  readonly below: number
  readonly piece: number
  /** below zero, of a bar that crosses it; 0 of every other */
  readonly pieceBelowZero: number
}

/** A bar between two values as pieces that stand on each other, which is how programs draw floating bars. */
function floating(kind: FallStep['kind'], name: string, one: number, other: number): FallStep {
  const [low, high] = [Math.min(one, other), Math.max(one, other)]
  if (low < 0 && high > 0) return { kind, name, below: 0, piece: high, pieceBelowZero: low }
  // Below zero bars grow downwards: what lies between zero and the bar is above it.
  return high <= 0
    ? { kind, name, below: high, piece: low - high, pieceBelowZero: 0 }
    : { kind, name, below: low, piece: high - low, pieceBelowZero: 0 }
}

/** The bars of an account in their order, each with its name and its number in words. */
export function fallSteps({ start, rows, end }: Waterfall, named: (name: string, text: string) => string) {
  const steps: FallStep[] = [floating('result', named(start.name, start.text), 0, start.value)]
  let at = start.value
  for (const { name, text, value } of rows) {
    steps.push(floating(value < 0 ? 'down' : 'up', named(name, text), at, at + value))
    at += value
  }
  return [...steps, floating('result', named(end.name, end.text), 0, end.value)]
}

/** Room beside the lowest and the highest value, in parts of what lies between them. */
const ROOM = 0.15

/** Lowest and highest value of the axis: near the values, for the parts are small beside the whole. */
export function fallRange({ start, rows, end }: Waterfall): readonly [min: number, max: number] {
  const levels = [start.value]
  for (const { value } of rows) levels.push((levels.at(-1) ?? 0) + value)
  levels.push(end.value)
  const [low, high] = [Math.min(...levels), Math.max(...levels)]
  const room = (high - low || Math.abs(high) || 1) * ROOM
  return [low >= 0 ? Math.max(0, low - room) : low - room, high <= 0 ? Math.min(0, high + room) : high + room]
}
