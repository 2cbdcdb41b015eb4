import { useStore } from 'zustand'
import { comparedIn } from '#models/narrative/compared'
import { baselineNameOfAll } from '#models/narrative/names'
import './compare.css'
import { useMemo } from 'react'
import { headlines } from '#models/belgium/headlines'
import { appStore } from '../../app/appStore'
import { activeScenario } from '../../app/view/active'
import { Guarded } from '../../frame/faults/Guarded'
import { useText } from '../../ui/text'
import { AsItWas } from './AsItWas'
import { DifferingAssumptions } from './DifferingAssumptions'
import { DifferingLevers } from './DifferingLevers'
import { Multiples } from './Multiples'
import { Outcomes } from './Outcomes'

/** From so many on the small multiples are smaller still. */
const MANY = 9

/** Scenarios side by side: their outcomes, small multiples on one scale, and the levers that differ. */
export function Compare() {
  const text = useText()
  const study = useStore(appStore, (state) => state.study)
  const active = useStore(appStore, activeScenario)
  const compared = useMemo(() => comparedIn(study, text), [study, text])
  return (
    <div className="scroll-screen compare" data-many={compared.length >= MANY || undefined}>
      <h2 className="hidden">{text.t('files:compare.title')}</h2>
      {active?.origin && (
        <Guarded>
          <AsItWas scenario={active} origin={active.origin} />
        </Guarded>
      )}
      <Outcomes compared={compared} against={baselineNameOfAll(study, text)} />
      <div className="multiples-grid">
        {headlines.map((id) => (
          <Multiples key={id} compared={compared} id={id} />
        ))}
      </div>
      <DifferingLevers compared={compared} />
      <DifferingAssumptions compared={compared} />
    </div>
  )
}
