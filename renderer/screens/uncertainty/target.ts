import { useMemo } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Target } from '#models/analysis/uncertainty/distribution'
import type { Measure } from '#models/analysis/uncertainty/sample'
import { documentedAim } from '#models/narrative/documentedAims'
import { variableOf } from '#models/narrative/names'

interface TargetState {
  /** set by hand, by result and measure */
  readonly set: Readonly<Record<string, Target>>
}

const targetsStore = createStore<TargetState>()(() => ({ set: {} }))

const keyOf = (id: string, measure: Measure): string => `${id} ${measure}`

export const setTarget = (id: string, measure: Measure, target: Target): void =>
  targetsStore.setState(({ set }) => ({ set: { ...set, [keyOf(id, measure)]: target } }))

/** The step in which a value is moved: a round one, some two hundred to a range. */
export function stepOf(range: number): number {
  return range > 0 ? 10 ** Math.floor(Math.log10(range / 50)) : 1
}

function proposed(id: string, measure: Measure, year: number, central: number): Target {
  const sense = variableOf(id).better === 'less' ? 'at most' : 'at least'
  const documented = measure === 'level' ? documentedAim(id, year) : null
  if (documented !== null) return { sense, value: documented }
  const step = stepOf(Math.abs(central))
  return { sense, value: Number.isFinite(central) ? Number((Math.round(central / step) * step).toFixed(10)) : 0 }
}

/** The target set by hand; else what documents aim at; else where the scenario stands, rounded. */
export function useTarget(id: string, measure: Measure, year: number, central: number): Target {
  const own = useStore(targetsStore, (state) => state.set[keyOf(id, measure)])
  return useMemo(() => own ?? proposed(id, measure, year, central), [own, id, measure, year, central])
}
