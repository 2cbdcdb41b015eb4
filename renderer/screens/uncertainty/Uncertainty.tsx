import { useStore } from 'zustand'
import './uncertainty.css'
import { useState } from 'react'
import { type Measure, measures } from '#models/analysis/uncertainty/sample'
import { mayHaveBand } from '#models/narrative/chartBands'
import { otherFiguresNote } from '#models/narrative/otherFigures'
import { appStore } from '../../app/appStore'
import { chooseSubject } from '../../app/view/choices'
import { AnalysisScreen } from '../../frame/AnalysisScreen'
import { useHeld, useScenario } from '../../frame/useScenario'
import { Segmented } from '../../ui/fields/Segmented'
import { SubjectPicker } from '../../ui/fields/SubjectPicker'
import { useText } from '../../ui/text'
import { FanCard } from './FanCard'
import { OddsCard } from './OddsCard'
import { SeedField } from './SeedField'
import { SpreadCards } from './SpreadCards'

/** How sure one result is: over the years, in one year, and what makes it so. */
export function Uncertainty() {
  const text = useText()
  const { t } = text
  const subject = useStore(appStore, (state) => state.subject)
  const [chosen, choose] = useState<Measure | null>(null)
  const scenario = useScenario()
  const ranged = measures.filter((each) => mayHaveBand(subject, each))
  const measure = ranged.find((each) => each === chosen) ?? ranged[0] ?? 'difference'
  const held = useHeld()
  const apart = otherFiguresNote(measure, scenario, held, text)
  return (
    <AnalysisScreen screen="uncertainty" title={t('uncertainty:title')}>
      <OddsCard scenario={scenario} />
      <div className="analysis-bar">
        <SubjectPicker label={t('uncertainty:subject')} value={subject} onChange={chooseSubject} />
        {ranged.length > 1 && (
          <Segmented
            legend={t('uncertainty:measure')}
            choices={ranged}
            chosen={measure}
            nameOf={(each) => t(`uncertainty:measure.${each}`)}
            onChoose={choose}
          />
        )}
        <SeedField />
      </div>
      {apart !== null && <p className="soft">{apart}</p>}
      <div className="uncertainty-grid">
        <FanCard subject={subject} measure={measure} scenario={scenario} held={held} />
        <SpreadCards subject={subject} measure={measure} scenario={scenario} held={held} />
      </div>
    </AnalysisScreen>
  )
}
