import { atLeast, leastFor } from '#models/analysis/atLeast'
import { type Candidate, closeGap, type Remedy } from '#models/analysis/closeGap'
import { closeGapByTwo } from '#models/analysis/closeGapByTwo'
import { belgium } from '#models/belgium/model'
import { roles } from '#models/belgium/roles'
import { type Assumptions, defaultYear, type Settings } from '#models/engine/parameters'
import type { Projection } from '#models/engine/projection'
import { leverRange } from '#models/engine/settings'
import { standing } from './levers'
import { researchAim } from './researchAim'
import { aimYear, europeanTarget } from './titles'

interface ResearchMiss {
  readonly kind: 'research'
  readonly year: number
  readonly aim: number
  /** % of GDP, at constant pay and in money */
  readonly reached: number
  readonly money: number
  /** other levers take away of what its own asks for */
  readonly moneyTaken: boolean
  readonly needed: number
  readonly staff: number
}

interface EuropeanMiss {
  readonly kind: 'european'
  readonly year: number
  readonly targetYear: number
  readonly target: number
  readonly value: number
}

/** A documented target that the run misses. */
export type Miss = ResearchMiss | EuropeanMiss

/** The same, and what would help. */
export type Missed = Miss & { readonly remedies: readonly Remedy[] }

const SHOWN = 3
/** As many of two levers together, where none is enough alone. */
const SHOWN_BY_TWO = 2
/** A share that differs by less than this does not show. */
const UNSEEN = 0.05

/** Every policy but those that set the target itself, towards the end that costs more, as early as it can act. */
function candidates(settings: Settings, assumptions: Assumptions, except: readonly string[], year: number) {
  return belgium.levers
    .filter(({ id }) => !except.includes(id))
    .flatMap((lever) => {
      const { nature } = lever
      if (nature.kind === 'circumstance') return []
      const { min, max } = leverRange(lever, assumptions)
      const from = standing(lever, settings, assumptions)
      const usual = settings[lever.id]?.by ?? defaultYear(belgium, lever) ?? year
      const by = typeof lever.by === 'number' ? Math.max(belgium.firstYear + 1, Math.min(usual, year)) : undefined
      return [{ lever, from, to: nature.dearer === 'more' ? max : min, by }]
    })
}

/** What would help, the most useful first: single levers, before them two together where none is enough alone. */
function remediesFor(settings: Settings, gap: (tried: Settings) => number, levers: readonly Candidate[]) {
  const alone = closeGap(settings, gap, levers)
  const byTwo = closeGapByTwo(settings, gap, levers, alone).slice(0, SHOWN_BY_TWO)
  return [...byTwo, ...alone].slice(0, SHOWN)
}

function researchMiss(settings: Settings, projection: Projection): ResearchMiss | null {
  const aim = researchAim(settings, projection)
  if (aim === null) return null
  const year = aimYear(settings)
  const reached = projection.at(roles.researchReached, year)
  if (atLeast(reached, aim)) return null
  const money = projection.at('research.intensityReached', year)
  const [needed, staff] = [projection.at('research.needed', year), projection.at('research.staff', year)]
  const moneyTaken = !atLeast(money, projection.at('research.target', year)) && !atLeast(money, aim)
  return { kind: 'research', year, aim, reached, money, moneyTaken, needed, staff }
}

function europeanMiss(projection: Projection, year: number): EuropeanMiss | null {
  const aim = europeanTarget(year)
  if (!aim) return null
  const value = projection.at('dependency.europeanShare', year)
  if (atLeast(value, aim.target)) return null
  return { kind: 'european', year, targetYear: aim.year, target: aim.target, value }
}

/** The result that a miss is of. */
export const missOf = ({ kind }: Miss): string =>
  kind === 'european' ? 'dependency.europeanShare' : roles.researchReached

/** The documented targets that a run misses. Cheap: also while a lever moves. */
export const missesOf = (settings: Settings, projection: Projection, year: number): readonly Miss[] =>
  [researchMiss(settings, projection), europeanMiss(projection, year)].filter((each) => each !== null)

/** Whether a target is missed by as much as without the scenario: a European one, as nobody misses advice not taken. */
export const leftAlone = (miss: Miss, projection: Projection, baseline: Projection): boolean =>
  miss.kind === 'european' &&
  Math.abs(projection.at(missOf(miss), miss.year) - baseline.at(missOf(miss), miss.year)) < UNSEEN

/** One run of the scenario under other settings, with the same figures. */
type Run = (settings: Settings, assumptions: Assumptions) => Projection

function remediesOf(miss: Miss, run: Run, settings: Settings, assumptions: Assumptions): readonly Remedy[] {
  const [wanted, except] = miss.kind === 'research' ? [miss.aim, [roles.researchAim]] : [miss.target, []]
  const gap = (tried: Settings) => leastFor(wanted) - run(tried, assumptions).at(missOf(miss), miss.year)
  return remediesFor(settings, gap, candidates(settings, assumptions, except, miss.year))
}

/** What a run misses, and what would help. A few hundred runs: for when the lever rests, not while it moves. */
export const missedTargets = (
  run: Run,
  settings: Settings,
  assumptions: Assumptions,
  projection: Projection,
  year: number,
): readonly Missed[] =>
  missesOf(settings, projection, year).map((miss) => ({
    ...miss,
    remedies: remediesOf(miss, run, settings, assumptions),
  }))
