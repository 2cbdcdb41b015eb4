/** Spreads the bits of a whole number over all 32 of another, one to one. */
function mix(value: number): number {
  let bits = value ^ (value >>> 16)
  bits = Math.imul(bits, 0x21f0aaad)
  bits ^= bits >>> 15
  bits = Math.imul(bits, 0xd35a2d97)
  return bits ^ (bits >>> 15)
}

/** FNV-1a of an id. */
function hash(id: string): number {
  let bits = 0x811c9dc5
  for (let index = 0; index < id.length; index++) bits = Math.imul(bits ^ id.charCodeAt(index), 0x01000193)
  return bits
}

/** What makes the uniforms of one figure under one seed unlike those of every other. */
export interface DrawKey {
  readonly first: number
  readonly second: number
}

/** @param seed a whole number from 0 to 2^32 - 1 */
export function drawKey(seed: number, id: string): DrawKey {
  const first = mix(hash(id) ^ mix(seed | 0))
  return { first, second: mix(first + 0x9e3779b9 + (seed | 0)) }
}

const STEPS = 2 ** 32

/**
 * The uniform of a run, strictly between 0 and 1: a function of key and run number alone, so that any
 * run of any shard can be made by itself.
 */
export function uniform(run: number, { first, second }: DrawKey): number {
  return ((mix(mix(run ^ first) + second) >>> 0) + 0.5) / STEPS
}

/** Where a triangular distribution reaches the share `u` of its mass; never outside of low and high. */
export function triangular(u: number, low: number, mode: number, high: number): number {
  const width = high - low
  if (width === 0) return mode
  const left = mode - low
  const value = u * width < left ? low + Math.sqrt(u * width * left) : high - Math.sqrt((1 - u) * width * (high - mode))
  return Math.min(high, Math.max(low, value))
}
