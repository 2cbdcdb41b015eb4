import { missedAim } from '#models/narrative/missed'
import { variableOf } from '#models/narrative/names'
import { type Miss, missesOf } from '#models/narrative/targets'
import type { AppState } from '../../app/appStore'
import { activeSettings } from '../../app/view/active'
import { findMixFor } from '../../app/view/goalDraft'
import { seekMissed } from '../../app/view/sought'
import { useDerived } from '../../frame/useDerived'
import { SentenceWithWays } from '../../ui/kit/SentenceWithWays'
import { useText } from '../../ui/text'

const missesNow = (state: AppState): readonly Miss[] => missesOf(activeSettings(state), state.projection, state.year)

/** Which documented targets the scenario misses: what stands in the way and what would help is told elsewhere. */
export function MissedTargets() {
  const { t, formats } = useText()
  return useDerived(missesNow).map((miss) => {
    const aim = missedAim(miss)
    const words = { aim: formats.givenText(aim.value, variableOf(aim.id).unit), year: aim.year }
    return (
      <p key={miss.kind} className="why-missed">
        <SentenceWithWays
          words={t(`why:missed.${miss.kind}`, words)}
          ways={{ missed: () => seekMissed(aim.id), mix: () => findMixFor(aim) }}
        />
      </p>
    )
  })
}
