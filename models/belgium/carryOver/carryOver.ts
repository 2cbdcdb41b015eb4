import type { Assumptions, Settings } from '#models/engine/parameters'
import { checkAssumption, leverRange } from '#models/engine/settings'
import type { Carried, CarriedOver } from '#shared/study/carriedOver'
import type { ChartChoice, Scenario, Slide, Study } from '#shared/study/study'
import { belgium } from '../model'
import * as fromVersion1 from './fromVersion1'

/** What became of the levers, figures and series of an older version. */
export interface CarryOverTable {
  readonly VERSION: string
  /** levers that go on under another id, with the same meaning and unit */
  readonly renamedLevers: Readonly<Record<string, string>>
  readonly newMeanings: Readonly<Record<string, string>>
  readonly removedFigures: Readonly<Record<string, string>>
  readonly renamedSeries: Readonly<Record<string, { readonly to: string; readonly sign: 1 | -1 }>>
  readonly removedSeries: readonly string[]
}

type Inputs = Pick<Scenario, 'levers' | 'assumptions'>
type LeverNotes = Required<Scenario>['leverNotes']

class CarryOver {
  private readonly found = new Map<string, CarriedOver>()

  constructor(private readonly table: CarryOverTable) {}

  /** What is said once, however often it was met. */
  told(): readonly CarriedOver[] {
    return [...this.found.values()]
  }

  private tell(told: CarriedOver): void {
    this.found.set(JSON.stringify(told), told)
  }

  private assumptions(before: Assumptions): Assumptions {
    const kept: Record<string, number> = {}
    for (const [id, was] of Object.entries(before)) {
      const gone = Object.hasOwn(this.table.removedFigures, id)
      // One that no model ever had is refused with the file.
      const known = gone || belgium.figures.some((figure) => figure.id === id)
      if (!known || checkAssumption(belgium, id, was, { ...before, ...kept }).ok) kept[id] = was
      else this.tell({ kind: 'assumption-dropped', id, was })
    }
    return kept
  }

  private renamed(lever: string): string | undefined {
    const { renamedLevers } = this.table
    return Object.hasOwn(renamedLevers, lever) ? renamedLevers[lever] : undefined
  }

  private leverNotes(before: LeverNotes): LeverNotes {
    return Object.fromEntries(Object.entries(before).map(([was, note]) => [this.renamed(was) ?? was, note]))
  }

  private levers(before: Settings, assumptions: Assumptions): Settings {
    return Object.fromEntries(
      Object.entries(before).map(([was, setting]) => {
        const { newMeanings } = this.table
        const to = this.renamed(was)
        if (to) this.tell({ kind: 'lever-renamed', id: was, to })
        const id = to ?? was
        const lever = belgium.levers.find((each) => each.id === id)
        // No lever was removed: one that is not known is refused with the file.
        if (!lever) return [id, setting]
        const { min, max } = leverRange(lever, assumptions)
        const now = Math.min(max, Math.max(min, setting.value))
        if (now !== setting.value) this.tell({ kind: 'lever-clamped', id, was: setting.value, now })
        const meaning = Object.hasOwn(newMeanings, was) ? newMeanings[was] : undefined
        if (meaning) this.tell({ kind: 'lever-meaning', id, meaning, kept: now === setting.value })
        return [id, { ...setting, value: now }]
      }),
    )
  }

  inputs({ levers, assumptions }: Inputs): Inputs {
    const kept = this.assumptions(assumptions)
    return { levers: this.levers(levers, kept), assumptions: kept }
  }

  scenario(before: Scenario, { version, fingerprint }: Study['model']): Scenario {
    const { levers, assumptions, leverNotes } = before
    return {
      ...before,
      ...this.inputs(before),
      ...(leverNotes && { leverNotes: this.leverNotes(leverNotes) }),
      origin: { model: { version, fingerprint }, levers, assumptions },
    }
  }

  /** The id a series goes on under; null for one that is gone. */
  private series(id: string): string | null {
    const { renamedSeries, removedSeries } = this.table
    const renamed = Object.hasOwn(renamedSeries, id) ? renamedSeries[id] : undefined
    if (renamed) this.tell({ kind: 'series-renamed', id, ...renamed })
    if (!removedSeries.includes(id)) return renamed?.to ?? id
    this.tell({ kind: 'series-dropped', id })
    return null
  }

  /** A chart of what is left of its series; nothing where none is. */
  chart(before: ChartChoice): readonly ChartChoice[] {
    const series = [...new Set(before.series.flatMap((id) => this.series(id) ?? []))]
    return series.length > 0 ? [{ ...before, series }] : []
  }

  slide(before: Slide): Slide {
    const { guess, view, lever, ...rest } = before
    const guessed = guess ? this.series(guess.series) : null
    return {
      ...rest,
      ...(view && {
        view: { ...view, ...(view.charts && { charts: view.charts.flatMap((each) => this.chart(each)) }) },
      }),
      ...(guess && guessed !== null && { guess: { ...guess, series: guessed } }),
      ...(lever !== undefined && { lever: this.renamed(lever) ?? lever }),
    }
  }

  /** The results met so far that are no longer there. */
  gone(): readonly string[] {
    return this.told().flatMap(({ kind, id }) => (kind === 'series-dropped' ? [id] : []))
  }

  results(before: Study['results'][string]): Study['results'][string] {
    return Object.fromEntries(
      Object.entries(before).flatMap(([id, years]) => {
        const to = this.series(id)
        const { renamedSeries } = this.table
        const sign = Object.hasOwn(renamedSeries, id) ? (renamedSeries[id]?.sign ?? 1) : 1
        return to === null
          ? []
          : [[to, Object.fromEntries(Object.entries(years).map(([year, value]) => [year, sign * value]))]]
      }),
    )
  }
}

/** What a scenario of version 1.0 sets and assumes, as the present model takes it. */
export const carriedInputs = (before: Inputs): Inputs => new CarryOver(fromVersion1).inputs(before)

/** What of a scenario that version 1.0 made is still not what it was there; nothing of what was changed since. */
export function stillCarried({ levers, assumptions, origin }: Scenario): readonly CarriedOver[] {
  if (origin?.model.version !== fromVersion1.VERSION) return []
  const carry = new CarryOver(fromVersion1)
  const then = carry.inputs(origin)
  const gone = fromVersion1.removedSeries.filter((id) => origin.gone?.includes(id))
  const still = carry.told().filter((told) => {
    if (told.kind === 'assumption-dropped') return assumptions[told.id] === undefined
    const lever = told.kind === 'lever-renamed' ? told.to : told.id
    return levers[lever]?.value === then.levers[lever]?.value
  })
  return [...still, ...gone.map((id) => ({ kind: 'series-dropped', id }) as const)]
}

/** One scenario of version 1.0 as the present model can hold it, and what had to be changed for that. */
export function carriedScenario(before: Scenario, fingerprint: string) {
  const carry = new CarryOver(fromVersion1)
  const scenario = carry.scenario(before, { id: belgium.id, version: fromVersion1.VERSION, fingerprint })
  return { scenario, told: carry.told() }
}

/** A scenario that tells with its origin which results its study showed and that are no longer there. */
const withGone = ({ origin, ...scenario }: Scenario, gone: readonly string[]): Scenario => ({
  ...scenario,
  ...(origin && { origin: { ...origin, gone } }),
})

/**
 * A study of version 1.0 as the present model can hold it: lever values within the ranges of today,
 * assumptions that are still allowed, series under the ids they have now. Each scenario keeps what it was as its
 * origin. Null for a study of the present version, or of one that is not known here.
 */
export function carryOver(study: Study, table: CarryOverTable = fromVersion1): Carried | null {
  if (study.model.version !== table.VERSION) return null
  const carry = new CarryOver(table)
  const scenarios = study.scenarios.map((scenario) => carry.scenario(scenario, study.model))
  const charts = study.charts.flatMap((chart) => carry.chart(chart))
  const story = study.story.map((slide) => carry.slide(slide))
  const gone = carry.gone()
  const carried: Study = {
    ...study,
    scenarios: gone.length > 0 ? scenarios.map((scenario) => withGone(scenario, gone)) : scenarios,
    charts,
    story,
    results: Object.fromEntries(Object.entries(study.results).map(([id, results]) => [id, carry.results(results)])),
  }
  return { study: carried, from: table.VERSION, told: carry.told() }
}
