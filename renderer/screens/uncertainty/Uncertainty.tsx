import { useStore } from 'zustand'
import '../../frame/analysis.css'
import './uncertainty.css'
import { useState } from 'react'
import type { Measure } from '#models/analysis/uncertainty/sample'
import { appStore } from '../../app/appStore'
import { chooseSubject } from '../../app/view/choices'
import { useHeld, useScenario } from '../../frame/useScenario'
import { YearBar } from '../../frame/YearBar'
import { SubjectPicker } from '../../ui/fields/SubjectPicker'
import { useText } from '../../ui/text'
import { FanCard } from './FanCard'
import { SeedField } from './SeedField'
import { SpreadCards } from './SpreadCards'

const measures: readonly Measure[] = ['level', 'difference']

/** How sure one result is: over the years, in one year, and what makes it so. */
export function Uncertainty() {
  const { t } = useText()
  const subject = useStore(appStore, (state) => state.subject)
  const [measure, setMeasure] = useState<Measure>('level')
  const scenario = useScenario()
  const held = useHeld()
  return (
    <div className="analysis" data-screen="uncertainty">
      <h2 className="hidden">{t('uncertainty:title')}</h2>
      <div className="analysis-bar">
        <SubjectPicker label={t('uncertainty:subject')} value={subject} onChange={chooseSubject} />
        <fieldset className="segmented">
          <legend className="hidden">{t('uncertainty:measure')}</legend>
          {measures.map((each) => (
            <button
              key={each}
              type="button"
              className="card-action"
              aria-pressed={each === measure}
              onClick={() => setMeasure(each)}
            >
              {t(`uncertainty:measure.${each}`)}
            </button>
          ))}
        </fieldset>
        <SeedField />
      </div>
      <YearBar />
      <div className="uncertainty-grid">
        <FanCard subject={subject} measure={measure} scenario={scenario} held={held} />
        <SpreadCards subject={subject} measure={measure} scenario={scenario} held={held} />
      </div>
    </div>
  )
}
