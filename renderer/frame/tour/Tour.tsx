import { useEffect } from 'react'
import { useStore } from 'zustand'
import { tourStore } from '../../app/view/tour'
import { whenTouched } from '../../app/whenTouched'
import { loaded } from '../../ui/kit/loaded'

const TourStep = loaded(
  () => import('./TourStep'),
  ({ TourStep }) => TourStep,
)

/** A walk past the real controls, each explained beside itself. */
export function Tour() {
  const at = useStore(tourStore, (state) => state.at)
  useEffect(() => whenTouched(TourStep.ahead), [])
  return at === null ? null : <TourStep key={at} at={at} />
}
