import { useMemo } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Target } from '#models/analysis/uncertainty/distribution'
import type { Measure } from '#models/analysis/uncertainty/sample'
import { belgium } from '#models/belgium/model'
import { aimSetBy, documentedAim } from '#models/narrative/documentedAims'
import { variableOf } from '#models/narrative/names'
import { appStore } from '../../app/appStore'

/** Of a value of today that is proposed as a target. */
const DIGITS = 4

interface TargetState {
  /** set by hand, by result and measure */
  readonly set: Readonly<Record<string, Target>>
}

const targetsStore = createStore<TargetState>()(() => ({ set: {} }))

const keyOf = (id: string, measure: Measure): string => `${id} ${measure}`

export const setTarget = (id: string, measure: Measure, { sense, value }: Target): void =>
  targetsStore.setState(({ set }) => ({ set: { ...set, [keyOf(id, measure)]: { sense, value } } }))

/** The step in which a value is moved: a round one, some two hundred to a range. */
export function stepOf(range: number): number {
  return range > 0 ? 10 ** Math.floor(Math.log10(range / 50)) : 1
}

/** What a target is before it is set by hand: what the note recommends or Europe aims at, else what the result is today. */
export type Origin = 'own' | 'recommended' | 'european' | 'today' | 'nothing'

interface Proposed extends Target {
  readonly origin: Origin
}

/** Whether somebody aims at it; else it is only what the result is compared with. */
export const isAimed = ({ origin }: Proposed): boolean => origin !== 'today' && origin !== 'nothing'

function proposed(id: string, measure: Measure, year: number, today: number): Proposed {
  const sense = variableOf(id).better === 'less' ? 'at most' : 'at least'
  if (measure === 'difference') return { sense, value: 0, origin: 'nothing' }
  const documented = documentedAim(id, year)
  if (documented !== null) return { sense, value: documented, origin: aimSetBy(id) }
  return { sense, value: Number.isFinite(today) ? Number(today.toPrecision(DIGITS)) : 0, origin: 'today' }
}

/** The target set by hand; else what documents aim at; else that it is no worse than today, or than the other. */
export function useTarget(id: string, measure: Measure, year: number): Proposed {
  const own = useStore(targetsStore, (state) => state.set[keyOf(id, measure)])
  const today = useStore(appStore, ({ projection }) => projection.at(id, belgium.firstYear))
  return useMemo(
    () => (own ? { ...own, origin: 'own' } : proposed(id, measure, year, today)),
    [own, id, measure, year, today],
  )
}
