import { type DrawKey, drawKey, uniform } from '../uncertainty/draw'
import type { Judged, Landscape } from './landscape'

interface Candidate {
  readonly point: Float64Array
  readonly judged: Judged
}

const GENERATIONS = 160
/** What a full move of one lever weighs against the whole spread of costs: decides only between equals. */
const TIE = 1e-7
const FINEST = 1e-9
/** Steps shorter than this are tried only of levers that are moved already. */
const FINE = 0.003
/** Of a step along one lever, or along two together or against each other. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, 1],
] as const

/** Uniforms in the order they are asked for, the same for the same seed. */
class Chance {
  private asked = 0
  private readonly key: DrawKey
  constructor(seed: number) {
    this.key = drawKey(seed, 'goal.search')
  }
  next(): number {
    return uniform(this.asked++, this.key)
  }
  below(count: number): number {
    return Math.floor(this.next() * count)
  }
}

/** Back into the bounds, as from a mirror. */
function reflected(share: number): number {
  const within = Math.abs(share) % 2
  return within > 1 ? 2 - within : within
}

/**
 * Where a goal's cost is least among the points that reach it, else the point that comes nearest:
 * differential evolution, in which any point that reaches the aim beats any that does not, then a
 * pattern search with ever shorter steps. Takes kinks and plateaus, which minima leave everywhere.
 */
export class Search {
  private readonly chance: Chance
  private scale = 1
  private population: Candidate[] = []

  /** @param fixed coordinates that stay where the levers stand */
  constructor(
    private readonly landscape: Landscape,
    seed: number,
    private readonly fixed: ReadonlySet<number> = new Set(),
  ) {
    this.chance = new Chance(seed)
  }

  private candidate(point: Float64Array): Candidate {
    for (const index of this.fixed) point[index] = this.landscape.standing[index] ?? 0
    return { point, judged: this.landscape.judge(point) }
  }

  /** Whether `a` is at least as good as `b`. */
  private beats(a: Judged, b: Judged): boolean {
    if (a.missing > 0 || b.missing > 0) {
      const slack = TIE * Math.abs(this.landscape.goal.aim.value || 1)
      if (a.missing === 0 || b.missing === 0) return a.missing === 0
      return a.missing + slack * a.change <= b.missing + slack * b.change
    }
    return a.cost + TIE * this.scale * a.change <= b.cost + TIE * this.scale * b.change
  }

  private start(): void {
    const { standing } = this.landscape
    const dimensions = standing.length
    const points = [standing.slice(), standing.map(() => 0), standing.map(() => 1)]
    for (let index = 0; index < dimensions; index++)
      for (const end of [0, 1]) {
        const point = standing.slice()
        point[index] = end
        points.push(point)
      }
    const wanted = Math.max(24, Math.min(100, 12 * dimensions))
    while (points.length < wanted) points.push(standing.map(() => this.chance.next()))
    this.population = points.map((point) => this.candidate(point))
    const costs = this.population.map(({ judged }) => judged.cost).filter(Number.isFinite)
    this.scale = Math.max(1e-9, Math.max(...costs) - Math.min(...costs))
  }

  private best(): Candidate {
    const [first, ...rest] = this.population
    if (!first) throw new Error('an empty population')
    return rest.reduce((best, each) => (this.beats(each.judged, best.judged) ? each : best), first)
  }

  /** A child of one candidate: moved toward the best and along the difference of two others. */
  private child(parent: Candidate, best: Candidate): Float64Array {
    const { chance, population } = this
    const [a, b] = [population[chance.below(population.length)], population[chance.below(population.length)]]
    const force = 0.4 + 0.5 * chance.next()
    const toBest = chance.next() < 0.5 ? force : 0
    const certain = chance.below(parent.point.length)
    return parent.point.map((share, index) => {
      if (index !== certain && chance.next() > 0.9) return share
      const along = (a?.point[index] ?? 0) - (b?.point[index] ?? 0)
      return reflected(share + toBest * ((best.point[index] ?? 0) - share) + force * along)
    })
  }

  private generation(): void {
    const best = this.best()
    this.population = this.population.map((parent) => {
      const child = this.candidate(this.child(parent, best))
      return this.beats(child.judged, parent.judged) ? child : parent
    })
  }

  /**
   * From a point, steps along each free lever and between each two, halved when none of them helps.
   *
   * @param free coordinates that may move
   * @param widest the first step, as a share of each lever's bounds
   */
  *refine(from: Float64Array, free: readonly number[], widest = 0.05): Generator<number, Float64Array> {
    let best = { point: from, judged: this.landscape.judge(from) }
    const step = (point: Float64Array, index: number, size: number): void => {
      point[index] = Math.min(1, Math.max(0, (point[index] ?? 0) + size))
    }
    for (let size = widest; size > FINEST; size /= 2) {
      const tried = size < FINE ? free.filter((index) => best.point[index] !== this.landscape.standing[index]) : free
      for (let improved = true, rounds = 0; improved && rounds < 40; rounds++) {
        improved = false
        for (const [position, one] of tried.entries())
          for (const other of tried.slice(position))
            for (const [first, second] of DIRECTIONS) {
              if (other === one && second !== 0) continue
              const point = best.point.slice()
              const length = size * (0.5 + this.chance.next())
              step(point, one, first * length)
              if (other !== one) step(point, other, (second || first) * length * this.chance.next())
              const judged = this.landscape.judge(point)
              if (!this.beats(judged, best.judged) || this.beats(best.judged, judged)) continue
              best = { point, judged }
              improved = true
            }
      }
      yield 1
    }
    return best.point
  }

  /** Yields its progress from 0 to 1, so that whoever waits can be told, and can leave. */
  *run(): Generator<number, Float64Array> {
    this.start()
    for (let generation = 0; generation < GENERATIONS; generation++) {
      this.generation()
      yield generation / GENERATIONS
    }
    const { point } = this.best()
    return yield* this.refine(
      point,
      [...point.keys()].filter((index) => !this.fixed.has(index)),
    )
  }
}
