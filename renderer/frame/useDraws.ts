import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Draws } from '#models/belgium/warnings/draws'
import { drawsStore, wantDraws } from '../app/jobs/draws'

/** How the results that warnings tell the odds of are spread; null until they have been drawn. */
export function useDraws(): Draws | null {
  useEffect(wantDraws, [])
  return useStore(drawsStore, ({ draws }) => draws)
}
