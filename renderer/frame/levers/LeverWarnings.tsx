import { Suspense } from 'react'
import { referenceOf } from '#models/belgium/projections'
import { warnings, warningsOf } from '#models/belgium/warnings/warnings'
import type { Lever } from '#models/engine/model'
import type { AppState } from '../../app/appStore'
import { activeAssumptions, activeSettings } from '../../app/view/active'
import { useDerived } from '../useDerived'
import { WarningSentences } from './WarningSentences'

/** The ids of the warnings that hold for what a lever is set to; none while it is left alone. */
function holding(state: AppState, { id }: Lever): readonly string[] {
  if (!activeSettings(state)[id]) return []
  const outcome = { scenario: state.projection, reference: referenceOf(activeAssumptions(state)) }
  return warningsOf(id, outcome).flatMap((warning) => (warning.when ? warning.id : []))
}

/** What a planner is warned of where a lever stands now. */
export function LeverWarnings({ lever }: { readonly lever: Lever }) {
  const held = useDerived(holding, lever)
  if (held.length === 0) return null
  return (
    <div className="lever-pace">
      <Suspense>
        <WarningSentences warnings={warnings.filter(({ id }) => held.includes(id))} />
      </Suspense>
    </div>
  )
}
