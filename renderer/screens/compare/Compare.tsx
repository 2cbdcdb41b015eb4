import { useStore } from 'zustand'
import { type Compared, comparedIn } from '#models/narrative/compared'
import { baselineNameOfAll } from '#models/narrative/names'
import { colourable, MOST_OVERLAID, overlaidNow } from '#models/narrative/scenariosDrawn'
import './compare.css'
import { useMemo } from 'react'
import { headlines } from '#models/belgium/headlines'
import { appStore } from '../../app/appStore'
import { activeScenario } from '../../app/view/active'
import { chooseDrawn } from '../../app/view/choices'
import { Guarded } from '../../frame/faults/Guarded'
import { useText } from '../../ui/text'
import { AsItWas } from './AsItWas'
import { DifferingAssumptions } from './DifferingAssumptions'
import { DifferingLevers } from './DifferingLevers'
import { Outcomes } from './Outcomes'
import { OverlaidCard } from './OverlaidCard'

/** Which scenarios are drawn, and how another is. */
function useDrawn(compared: readonly Compared[]) {
  const active = useStore(appStore, (state) => state.active)
  const chosen = useStore(appStore, (state) => state.drawn)
  const drawn = useMemo(() => overlaidNow(compared, chosen, active), [chosen, compared, active])
  const onToggle = (id: string) =>
    chooseDrawn(drawn.includes(id) ? drawn.filter((each) => each !== id) : [...drawn, id].slice(-MOST_OVERLAID))
  return { drawn, isFull: drawn.length >= MOST_OVERLAID, onToggle }
}

/** Scenarios side by side: their outcomes, what differs between them, and each result as one chart. */
export function Compare() {
  const text = useText()
  const study = useStore(appStore, (state) => state.study)
  const active = useStore(appStore, activeScenario)
  const compared = useMemo(() => comparedIn(study, text), [study, text])
  const drawing = useDrawn(compared)
  const count = colourable(compared).length
  return (
    <div className="scroll-screen compare">
      <h2 className="hidden">{text.t('compare:title')}</h2>
      {active?.origin && (
        <Guarded>
          <AsItWas scenario={active} origin={active.origin} />
        </Guarded>
      )}
      <Outcomes
        compared={compared}
        against={baselineNameOfAll(study, text)}
        drawing={count > MOST_OVERLAID ? drawing : undefined}
      />
      <DifferingLevers compared={compared} />
      <DifferingAssumptions compared={compared} />
      {count > MOST_OVERLAID && (
        <p className="soft" role="status">
          {text.t('compare:drawn', { shown: drawing.drawn.length, all: count, most: MOST_OVERLAID })}
        </p>
      )}
      <div className="compare-charts">
        {headlines.map((id) => (
          <OverlaidCard key={id} compared={compared} drawn={drawing.drawn} id={id} />
        ))}
      </div>
    </div>
  )
}
